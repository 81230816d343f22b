/** What `--help` prints. */
export const help = `livechat-conformance: does a chat server do what the documents say?

Usage: livechat-conformance [run] [options]     play the scenarios and judge the server
       livechat-conformance list [options]      name the scenarios
       livechat-conformance serve [options]     start the reference server and keep it running

Which server (run); without any of these the embedded reference server is started for the run:
  --web URL        base URL of a running server, such as http://127.0.0.1:8080: the documented paths
                   (/v3.0/agent/action/<action>, /v3.0/customer/action/<action>) are appended to it
  --rtm URL        the same for WebSocket, such as ws://127.0.0.1:8080: /v3.0/customer/rtm/ws and the like
                   are appended. {api} in a URL becomes the name of the API snapshot, such as
                   customer-2018-07; without it an address that two snapshots share belongs to the newer.
                   Scenarios that need a transport that is not given are reported as unsupported.
  --target FILE    the same and more from a YAML file (see spec/schemas/target.schema.json)
  --fixtures FILE  licenses, agents, customers and their tokens on that server, in the format of the
                   reference server's world (default: that world)

Which scenarios (run, list):
  --id ID          this scenario only; may be repeated
  --filter TEXT    scenarios whose id, title, tags or APIs contain the text; may be repeated
  --scenarios DIR  scenarios from this folder instead of the package's own

How (run):
  --timeout MS     time for one step (3000)
  --deadline MS    time for the whole run (600000)
  --junit FILE     write the result as JUnit XML as well

serve:
  --port PORT      port to listen on (8080; 0 for any)
  --fixtures FILE  world to serve

  -h, --help       this text

Exit code: 0 all checks passed, 1 some failed, 2 the run could not begin, 130 interrupted.
Colours are off when NO_COLOR is set or the output is no terminal. Tokens are never printed (but by serve).
`;
