// Answers every frame and every POST with its own payload, on loopback; tells its port to the process that forked it.
import { createServer } from "node:http";
import { WebSocketServer } from "ws";

const http = createServer((request, response) => {
  const parts = [];
  request.on("data", (part) => parts.push(part));
  request.on("end", () => {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(Buffer.concat(parts));
  });
});
new WebSocketServer({ server: http }).on("connection", (socket) => {
  socket.on("message", (data) => {
    const { request_id, action, payload } = JSON.parse(data.toString());
    socket.send(JSON.stringify({ request_id, action, type: "response", success: true, payload }));
  });
});
http.listen(0, "127.0.0.1", () => process.send?.(http.address().port));
process.on("disconnect", () => process.exit());
