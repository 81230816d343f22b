// Made by `npm run generate` from the documents in spec/. Do not edit.
// The code of the functions is Ajv's (https://ajv.js.org, MIT). TypeScript need not check it again.
// @ts-nocheck
import { validatorsOf } from "../runtime/drift.js";
import type { Validator, Validators } from "../shared.js";
import type { Actions, Pushes } from "./types.js";


export const getChatThreadsRequest: Validator = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:67",schemaPath:"get_chat_threads.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:67",schemaPath:"get_chat_threads.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_ids !== undefined){
let data1 = data.thread_ids;
if(Array.isArray(data1)){
let valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_ids/" + i0,source:"documents/agent-web-2019-08/methods.md:61",schemaPath:"get_chat_threads.request#/properties/thread_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thread_ids",source:"documents/agent-web-2019-08/methods.md:68",schemaPath:"get_chat_threads.request#/properties/thread_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:39",schemaPath:"get_chat_threads.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
export const getChatThreadsSummaryRequest: Validator = validate1;
const schema1 = {"type":"object","required":["chat_id"],"properties":{"chat_id":{"type":"string"},"order":{"type":"string","enum":["asc","desc"]},"limit":{"type":"number","maximum":100},"page_id":{"type":"string"}}};
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:126",schemaPath:"get_chat_threads_summary.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:126",schemaPath:"get_chat_threads_summary.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data1 = data.order;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/methods.md:127",schemaPath:"get_chat_threads_summary.request#/properties/order/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema1.properties.order.enum;
if(!((data1 === "asc") || (data1 === "desc"))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/methods.md:127",schemaPath:"get_chat_threads_summary.request#/properties/order/enum",keyword:"enum",params:{allowedValues: schema1.properties.order.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(typeof data2 == "number"){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",source:"documents/agent-web-2019-08/methods.md:128",schemaPath:"get_chat_threads_summary.request#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/limit",source:"documents/agent-web-2019-08/methods.md:128",schemaPath:"get_chat_threads_summary.request#/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data.page_id !== undefined){
let data3 = data.page_id;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/page_id",source:"documents/agent-web-2019-08/methods.md:129",schemaPath:"get_chat_threads_summary.request#/properties/page_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:102",schemaPath:"get_chat_threads_summary.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
export const startChatRequest: Validator = validate2;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group_ids !== undefined){
let data0 = data.group_ids;
if(Array.isArray(data0)){
let valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/group_ids/" + i0,source:"documents/agent-web-2019-08/data_structures.md:22",schemaPath:"Access.input#/properties/group_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/group_ids",source:"documents/agent-web-2019-08/data_structures.md:29",schemaPath:"Access.input#/properties/group_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/data_structures.md:15",schemaPath:"Access.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
const schema4 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["custom","file","filled_form","message","system_message","rich_message"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"custom"}}},"then":{"$ref":"schema:CustomEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"file"}}},"then":{"$ref":"schema:FileEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"filled_form"}}},"then":{"$ref":"schema:FilledFormEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"message"}}},"then":{"$ref":"schema:MessageEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"system_message"}}},"then":{"$ref":"schema:SystemMessageEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"rich_message"}}},"then":{"$ref":"schema:RichMessageEvent.input"}}]};
const schema5 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"custom"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"content":{},"recipients":{"type":"string","enum":["all","agents"]},"properties":{"$ref":"schema:Properties.input"}}};
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.value !== undefined){
let data2 = data1.value;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"Properties.input#/additionalProperties/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs11 = errors;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/agent-web-2019-08/data_structures.md:73",schemaPath:"Properties.input#/additionalProperties/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/agent-web-2019-08/data_structures.md:74",schemaPath:"Properties.input#/additionalProperties/additionalProperties/properties/value/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"Properties.input#/additionalProperties/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:38",schemaPath:"Properties.input#/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:37",schemaPath:"Properties.input#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/data_structures.md:31",schemaPath:"Properties.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:32",schemaPath:"CustomEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/events.md:29",schemaPath:"CustomEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/events.md:52",schemaPath:"CustomEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/events.md:31",schemaPath:"CustomEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:32",schemaPath:"CustomEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("custom" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:32",schemaPath:"CustomEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-web-2019-08/events.md:33",schemaPath:"CustomEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/events.md:34",schemaPath:"CustomEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:54",schemaPath:"CustomEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema5.properties.recipients.enum;
if(!((data6 === "all") || (data6 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:54",schemaPath:"CustomEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema5.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate7(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:23",schemaPath:"CustomEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
const schema7 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"file"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"recipients":{"type":"string","enum":["all","agents"]},"properties":{"$ref":"schema:Properties.input"},"name":{"type":"string"},"url":{"type":"string"},"thumbnail_url":{"type":"string"},"thumbnail2x_url":{"type":"string"},"content_type":{"type":"string"},"size":{"type":"integer"},"width":{"type":"integer"},"height":{"type":"integer"}}};
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:66",schemaPath:"FileEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/events.md:63",schemaPath:"FileEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/events.md:91",schemaPath:"FileEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/events.md:65",schemaPath:"FileEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:66",schemaPath:"FileEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("file" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:66",schemaPath:"FileEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-web-2019-08/events.md:67",schemaPath:"FileEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/events.md:68",schemaPath:"FileEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:93",schemaPath:"FileEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema7.properties.recipients.enum;
if(!((data6 === "all") || (data6 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:93",schemaPath:"FileEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema7.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate7(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-web-2019-08/events.md:73",schemaPath:"FileEvent.input#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.url !== undefined){
let data9 = data.url;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/agent-web-2019-08/events.md:74",schemaPath:"FileEvent.input#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thumbnail_url !== undefined){
let data10 = data.thumbnail_url;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnail_url",source:"documents/agent-web-2019-08/events.md:95",schemaPath:"FileEvent.input#/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thumbnail2x_url !== undefined){
let data11 = data.thumbnail2x_url;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnail2x_url",source:"documents/agent-web-2019-08/events.md:95",schemaPath:"FileEvent.input#/properties/thumbnail2x_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.content_type !== undefined){
let data12 = data.content_type;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/content_type",source:"documents/agent-web-2019-08/events.md:90",schemaPath:"FileEvent.input#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.size !== undefined){
let data13 = data.size;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",source:"documents/agent-web-2019-08/events.md:78",schemaPath:"FileEvent.input#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.width !== undefined){
let data14 = data.width;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/width",source:"documents/agent-web-2019-08/events.md:95",schemaPath:"FileEvent.input#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.height !== undefined){
let data15 = data.height;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",source:"documents/agent-web-2019-08/events.md:95",schemaPath:"FileEvent.input#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:57",schemaPath:"FileEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
const schema8 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"filled_form"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"recipients":{"type":"string","enum":["all","agents"]},"properties":{"$ref":"schema:Properties.input"},"form_id":{"type":"string"},"fields":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","enum":["name","email","question","textarea","radio","select","checkbox","group_chooser"]},"id":{"type":"string"},"label":{"type":"string"},"answer":{"anyOf":[{"type":"string"},{"type":"object","properties":{"id":{"type":"string"},"label":{"type":"string"},"group_id":{"type":"integer"}}}]},"answers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"label":{"type":"string"}}}}}}}}};
function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:108",schemaPath:"FilledFormEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/events.md:105",schemaPath:"FilledFormEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/events.md:164",schemaPath:"FilledFormEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/events.md:107",schemaPath:"FilledFormEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:108",schemaPath:"FilledFormEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("filled_form" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:108",schemaPath:"FilledFormEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "filled_form"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-web-2019-08/events.md:109",schemaPath:"FilledFormEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/events.md:110",schemaPath:"FilledFormEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:166",schemaPath:"FilledFormEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema8.properties.recipients.enum;
if(!((data6 === "all") || (data6 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:166",schemaPath:"FilledFormEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema8.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate7(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.form_id !== undefined){
let data8 = data.form_id;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/form_id",source:"documents/agent-web-2019-08/events.md:115",schemaPath:"FilledFormEvent.input#/properties/form_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.fields !== undefined){
let data9 = data.fields;
if(Array.isArray(data9)){
let valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs20 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.type !== undefined){
let data11 = data10.type;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/type",source:"corrections/agent-web-2019-08.yaml:50",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema1 = schema8.properties.fields.items.properties.type.enum;
if(!((((((((data11 === "name") || (data11 === "email")) || (data11 === "question")) || (data11 === "textarea")) || (data11 === "radio")) || (data11 === "select")) || (data11 === "checkbox")) || (data11 === "group_chooser"))){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/type",source:"corrections/agent-web-2019-08.yaml:50",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema8.properties.fields.items.properties.type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data10.id !== undefined){
let data12 = data10.id;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/id",source:"documents/agent-web-2019-08/events.md:118",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.label !== undefined){
let data13 = data10.label;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/label",source:"documents/agent-web-2019-08/events.md:119",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.answer !== undefined){
let data14 = data10.answer;
const _errs29 = errors;
let valid4 = false;
const _errs30 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/agent-web-2019-08/events.md:120",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answer/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs30 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs32 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id !== undefined){
let data15 = data14.id;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer/id",source:"documents/agent-web-2019-08/events.md:131",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answer/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data14.label !== undefined){
let data16 = data14.label;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer/label",source:"documents/agent-web-2019-08/events.md:132",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answer/anyOf/1/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data14.group_id !== undefined){
let data17 = data14.group_id;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer/group_id",source:"documents/agent-web-2019-08/events.md:150",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answer/anyOf/1/properties/group_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/agent-web-2019-08/events.md:120",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answer/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs32 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/agent-web-2019-08/events.md:120",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data10.answers !== undefined){
let data18 = data10.answers;
if(Array.isArray(data18)){
let valid7 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
const _errs42 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id !== undefined){
let data20 = data19.id;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1+"/id",source:"documents/agent-web-2019-08/events.md:139",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data19.label !== undefined){
let data21 = data19.label;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1+"/label",source:"documents/agent-web-2019-08/events.md:140",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answers/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1,source:"documents/agent-web-2019-08/events.md:138",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid6 = _errs42 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers",source:"documents/agent-web-2019-08/events.md:138",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"corrections/agent-web-2019-08.yaml:50",schemaPath:"FilledFormEvent.input#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs20 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"corrections/agent-web-2019-08.yaml:50",schemaPath:"FilledFormEvent.input#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:99",schemaPath:"FilledFormEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
const schema9 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"message"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"text":{"type":"string","maxLength":16384},"postback":{"type":"object","properties":{"id":{"type":"string"},"thread_id":{"type":"string"},"event_id":{"type":"string"},"type":{"type":"string"},"value":{"type":"string"}},"not":{"anyOf":[{"type":"object","required":["value"],"properties":{"value":{},"type":{"not":{}}}},{"type":"object","required":["type"],"properties":{"type":{},"value":{"not":{}}}}]}},"recipients":{"type":"string","enum":["all","agents"]},"properties":{"$ref":"schema:Properties.input"}}};
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:183",schemaPath:"MessageEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/events.md:180",schemaPath:"MessageEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/events.md:207",schemaPath:"MessageEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/events.md:182",schemaPath:"MessageEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:183",schemaPath:"MessageEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:183",schemaPath:"MessageEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-web-2019-08/events.md:184",schemaPath:"MessageEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/events.md:185",schemaPath:"MessageEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 === "string"){
if(data6.length > 16384){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-web-2019-08/events.md:213",schemaPath:"MessageEvent.input#/properties/text/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-web-2019-08/events.md:213",schemaPath:"MessageEvent.input#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.postback !== undefined){
let data7 = data.postback;
const _errs17 = errors;
const _errs18 = errors;
const _errs19 = errors;
let valid2 = false;
const _errs20 = errors;
if(errors === _errs20){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing0;
if((data7.value === undefined) && (missing0 = "value")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data7.type !== undefined){
let data8 = data7.type;
(vErrors ??= []).push({}); errors++;
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs24 = errors;
if(errors === _errs24){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.type === undefined) && (missing1 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data7.value !== undefined){
let data9 = data7.value;
(vErrors ??= []).push({}); errors++;
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs24 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({}); errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs18 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/events.md:208",schemaPath:"MessageEvent.input#/properties/postback/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id !== undefined){
let data10 = data7.id;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/id",source:"documents/agent-web-2019-08/events.md:188",schemaPath:"MessageEvent.input#/properties/postback/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.thread_id !== undefined){
let data11 = data7.thread_id;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/thread_id",source:"documents/agent-web-2019-08/events.md:189",schemaPath:"MessageEvent.input#/properties/postback/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.event_id !== undefined){
let data12 = data7.event_id;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/event_id",source:"documents/agent-web-2019-08/events.md:190",schemaPath:"MessageEvent.input#/properties/postback/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.type !== undefined){
let data13 = data7.type;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/type",source:"documents/agent-web-2019-08/events.md:209",schemaPath:"MessageEvent.input#/properties/postback/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.value !== undefined){
let data14 = data7.value;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/value",source:"documents/agent-web-2019-08/events.md:210",schemaPath:"MessageEvent.input#/properties/postback/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/events.md:208",schemaPath:"MessageEvent.input#/properties/postback/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.recipients !== undefined){
let data15 = data.recipients;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:212",schemaPath:"MessageEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema9.properties.recipients.enum;
if(!((data15 === "all") || (data15 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:212",schemaPath:"MessageEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema9.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.properties !== undefined){
let data16 = data.properties;
if(!(validate7(data16, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:174",schemaPath:"MessageEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
const schema10 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"system_message"},"timestamp":{"type":"integer"},"text":{"type":"string"},"system_message_type":{"type":"string","enum":["agent_added","agent_joined","agent_left"]},"text_vars":{"type":"object","additionalProperties":{"type":"string"}},"recipients":{"type":"string","enum":["all","agents"]}}};
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:223",schemaPath:"SystemMessageEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/events.md:220",schemaPath:"SystemMessageEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/events.md:239",schemaPath:"SystemMessageEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/events.md:222",schemaPath:"SystemMessageEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:223",schemaPath:"SystemMessageEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("system_message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:223",schemaPath:"SystemMessageEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "system_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.timestamp !== undefined){
let data4 = data.timestamp;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/events.md:224",schemaPath:"SystemMessageEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data5 = data.text;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-web-2019-08/events.md:225",schemaPath:"SystemMessageEvent.input#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.system_message_type !== undefined){
let data6 = data.system_message_type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/system_message_type",source:"documents/agent-web-2019-08/events.md:241",schemaPath:"SystemMessageEvent.input#/properties/system_message_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema10.properties.system_message_type.enum;
if(!(((data6 === "agent_added") || (data6 === "agent_joined")) || (data6 === "agent_left"))){
(vErrors ??= []).push({instancePath:instancePath+"/system_message_type",source:"documents/agent-web-2019-08/events.md:241",schemaPath:"SystemMessageEvent.input#/properties/system_message_type/enum",keyword:"enum",params:{allowedValues: schema10.properties.system_message_type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.text_vars !== undefined){
let data7 = data.text_vars;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text_vars/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/events.md:228",schemaPath:"SystemMessageEvent.input#/properties/text_vars/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text_vars",source:"documents/agent-web-2019-08/events.md:227",schemaPath:"SystemMessageEvent.input#/properties/text_vars/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.recipients !== undefined){
let data9 = data.recipients;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:240",schemaPath:"SystemMessageEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema1 = schema10.properties.recipients.enum;
if(!((data9 === "all") || (data9 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:240",schemaPath:"SystemMessageEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema10.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:216",schemaPath:"SystemMessageEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
const schema11 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"rich_message"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"recipients":{"type":"string","enum":["all","agents"]},"properties":{"$ref":"schema:Properties.input"},"template_id":{"type":"string"},"elements":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","properties":{"title":{"type":"string"},"subtitle":{"type":"string"},"image":{"type":"object","properties":{"name":{"type":"string"},"url":{"type":"string"},"content_type":{"type":"string"},"size":{"type":"integer"},"width":{"type":"integer"},"height":{"type":"integer"}}},"buttons":{"type":"array","minItems":1,"maxItems":11,"items":{"type":"object","properties":{"text":{"type":"string"},"postback_id":{"type":"string"},"user_ids":{"type":"array","items":{"type":"string"}},"type":{"type":"string"},"value":{"type":"string"},"webview_height":{"type":"string","enum":["compact","tall","full"]}}}}}}}}};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:262",schemaPath:"RichMessageEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/events.md:259",schemaPath:"RichMessageEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/events.md:310",schemaPath:"RichMessageEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/events.md:261",schemaPath:"RichMessageEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:262",schemaPath:"RichMessageEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("rich_message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:262",schemaPath:"RichMessageEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "rich_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-web-2019-08/events.md:263",schemaPath:"RichMessageEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/events.md:264",schemaPath:"RichMessageEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:319",schemaPath:"RichMessageEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema11.properties.recipients.enum;
if(!((data6 === "all") || (data6 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:319",schemaPath:"RichMessageEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema11.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate7(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data.template_id !== undefined){
let data8 = data.template_id;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/template_id",source:"documents/agent-web-2019-08/events.md:320",schemaPath:"RichMessageEvent.input#/properties/template_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.elements !== undefined){
let data9 = data.elements;
if(Array.isArray(data9)){
if(data9.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/agent-web-2019-08/events.md:311",schemaPath:"RichMessageEvent.input#/properties/elements/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}); errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/agent-web-2019-08/events.md:311",schemaPath:"RichMessageEvent.input#/properties/elements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
let valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs20 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.title !== undefined){
let data11 = data10.title;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/title",source:"documents/agent-web-2019-08/events.md:317",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.subtitle !== undefined){
let data12 = data10.subtitle;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/subtitle",source:"documents/agent-web-2019-08/events.md:316",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/subtitle/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.image !== undefined){
let data13 = data10.image;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name !== undefined){
let data14 = data13.name;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/name",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.url !== undefined){
let data15 = data13.url;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/url",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.content_type !== undefined){
let data16 = data13.content_type;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/content_type",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.size !== undefined){
let data17 = data13.size;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/size",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data13.width !== undefined){
let data18 = data13.width;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/width",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data13.height !== undefined){
let data19 = data13.height;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/height",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data10.buttons !== undefined){
let data20 = data10.buttons;
if(Array.isArray(data20)){
if(data20.length > 11){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/agent-web-2019-08/events.md:312",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/maxItems",keyword:"maxItems",params:{limit: 11},message:"must NOT have more than 11 items"}); errors++;
}
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/agent-web-2019-08/events.md:312",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
let valid6 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs42 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.text !== undefined){
let data22 = data21.text;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/text",source:"documents/agent-web-2019-08/events.md:282",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.postback_id !== undefined){
let data23 = data21.postback_id;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/postback_id",source:"documents/agent-web-2019-08/events.md:313",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/postback_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.user_ids !== undefined){
let data24 = data21.user_ids;
if(Array.isArray(data24)){
let valid9 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
const _errs50 = errors;
if(typeof data25 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/user_ids/" + i2,source:"documents/agent-web-2019-08/events.md:284",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid8 = _errs50 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/user_ids",source:"documents/agent-web-2019-08/events.md:314",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data21.type !== undefined){
let data26 = data21.type;
if(typeof data26 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/type",source:"documents/agent-web-2019-08/events.md:290",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.value !== undefined){
let data27 = data21.value;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/value",source:"documents/agent-web-2019-08/events.md:292",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.webview_height !== undefined){
let data28 = data21.webview_height;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/webview_height",source:"documents/agent-web-2019-08/events.md:293",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/webview_height/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema1 = schema11.properties.elements.items.properties.buttons.items.properties.webview_height.enum;
if(!(((data28 === "compact") || (data28 === "tall")) || (data28 === "full"))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/webview_height",source:"documents/agent-web-2019-08/events.md:293",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/webview_height/enum",keyword:"enum",params:{allowedValues: schema11.properties.elements.items.properties.buttons.items.properties.webview_height.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/agent-web-2019-08/events.md:312",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid5 = _errs42 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/agent-web-2019-08/events.md:312",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0,source:"documents/agent-web-2019-08/events.md:311",schemaPath:"RichMessageEvent.input#/properties/elements/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs20 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/agent-web-2019-08/events.md:311",schemaPath:"RichMessageEvent.input#/properties/elements/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:253",schemaPath:"RichMessageEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if("custom" !== data0){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data1 = data.type;
if("file" !== data1){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate10(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data2 = data.type;
if("filled_form" !== data2){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data3 = data.type;
if("message" !== data3){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
}
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data4 = data.type;
if("system_message" !== data4){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs30 = errors;
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
var _valid4 = _errs30 === errors;
valid9 = _valid4;
}
const _errs32 = errors;
let valid11 = true;
const _errs33 = errors;
if(errors === _errs33){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.type === undefined) && (missing5 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data5 = data.type;
if("rich_message" !== data5){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs36 = errors;
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid5 = _errs36 === errors;
valid11 = _valid5;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:23",schemaPath:"Event.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:23",schemaPath:"Event.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema4.properties.type.enum;
if(!((((((data6 === "custom") || (data6 === "file")) || (data6 === "filled_form")) || (data6 === "message")) || (data6 === "system_message")) || (data6 === "rich_message"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:23",schemaPath:"Event.input#/properties/type/enum",keyword:"enum",params:{allowedValues: schema4.properties.type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:23",schemaPath:"Event.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.properties !== undefined){
let data1 = data0.properties;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs10 = errors;
let valid4 = false;
const _errs11 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs13 = errors;
if(typeof data3 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:73",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs15 = errors;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:74",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/methods.md:188",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties",source:"documents/agent-web-2019-08/methods.md:230",schemaPath:"start_chat.request#/properties/chat/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data0.access !== undefined){
let data4 = data0.access;
if(!(validate3(data4, {instancePath:instancePath+"/chat/access",parentData:data0,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data0.users !== undefined){
let data5 = data0.users;
if(Array.isArray(data5)){
if(data5.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/agent-web-2019-08/methods.md:232",schemaPath:"start_chat.request#/properties/chat/properties/users/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}); errors++;
}
let valid6 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs20 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/users/" + i0+"/id",source:"documents/agent-web-2019-08/methods.md:195",schemaPath:"start_chat.request#/properties/chat/properties/users/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.type !== undefined){
let data8 = data6.type;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/users/" + i0+"/type",source:"documents/agent-web-2019-08/methods.md:196",schemaPath:"start_chat.request#/properties/chat/properties/users/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users/" + i0,source:"documents/agent-web-2019-08/methods.md:194",schemaPath:"start_chat.request#/properties/chat/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid5 = _errs20 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/agent-web-2019-08/methods.md:232",schemaPath:"start_chat.request#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.thread !== undefined){
let data9 = data0.thread;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.events !== undefined){
let data10 = data9.events;
if(Array.isArray(data10)){
let valid10 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs30 = errors;
if(!(validate5(data11, {instancePath:instancePath+"/chat/thread/events/" + i1,parentData:data10,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid9 = _errs30 === errors;
if(!valid9){
valid10 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/events",source:"documents/agent-web-2019-08/methods.md:234",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data9.properties !== undefined){
let data12 = data9.properties;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
let data13 = data12[key2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
let data14 = data13[key3];
const _errs38 = errors;
let valid13 = false;
const _errs39 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid1 = _errs39 === errors;
valid13 = valid13 || _valid1;
if(!valid13){
const _errs41 = errors;
if(typeof data14 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:73",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid1 = _errs41 === errors;
valid13 = valid13 || _valid1;
if(!valid13){
const _errs43 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:74",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs43 === errors;
valid13 = valid13 || _valid1;
}
}
if(!valid13){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/methods.md:210",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties",source:"documents/agent-web-2019-08/methods.md:235",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data9.tags !== undefined){
let data15 = data9.tags;
if(Array.isArray(data15)){
let valid15 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs47 = errors;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/tags/" + i2,source:"documents/agent-web-2019-08/methods.md:216",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid14 = _errs47 === errors;
if(!valid14){
valid15 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/tags",source:"documents/agent-web-2019-08/methods.md:216",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread",source:"documents/agent-web-2019-08/methods.md:233",schemaPath:"start_chat.request#/properties/chat/properties/thread/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data0.is_followed !== undefined){
let data17 = data0.is_followed;
if(typeof data17 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/is_followed",source:"documents/agent-web-2019-08/methods.md:221",schemaPath:"start_chat.request#/properties/chat/properties/is_followed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:229",schemaPath:"start_chat.request#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.continuous !== undefined){
let data18 = data.continuous;
if(typeof data18 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/continuous",source:"documents/agent-web-2019-08/methods.md:223",schemaPath:"start_chat.request#/properties/continuous/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:159",schemaPath:"start_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
export const activateChatRequest: Validator = validate25;
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:44",schemaPath:"Customer.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/users.md:43",schemaPath:"Customer.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/users.md:44",schemaPath:"Customer.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("customer" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/users.md:44",schemaPath:"Customer.input#/properties/type/const",keyword:"const",params:{allowedValue: "customer"},message:"must be equal to constant"}); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-web-2019-08/users.md:97",schemaPath:"Customer.input#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/agent-web-2019-08/users.md:95",schemaPath:"Customer.input#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.avatar !== undefined){
let data4 = data.avatar;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/agent-web-2019-08/users.md:92",schemaPath:"Customer.input#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.last_visit !== undefined){
let data5 = data.last_visit;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.started_at !== undefined){
let data6 = data5.started_at;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/started_at",source:"documents/agent-web-2019-08/users.md:49",schemaPath:"Customer.input#/properties/last_visit/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.referrer !== undefined){
let data7 = data5.referrer;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/referrer",source:"documents/agent-web-2019-08/users.md:50",schemaPath:"Customer.input#/properties/last_visit/properties/referrer/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.ip !== undefined){
let data8 = data5.ip;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/ip",source:"documents/agent-web-2019-08/users.md:51",schemaPath:"Customer.input#/properties/last_visit/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.user_agent !== undefined){
let data9 = data5.user_agent;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/user_agent",source:"documents/agent-web-2019-08/users.md:52",schemaPath:"Customer.input#/properties/last_visit/properties/user_agent/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.geolocation !== undefined){
let data10 = data5.geolocation;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.country !== undefined){
let data11 = data10.country;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation/country",source:"documents/agent-web-2019-08/users.md:54",schemaPath:"Customer.input#/properties/last_visit/properties/geolocation/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.country_code !== undefined){
let data12 = data10.country_code;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation/country_code",source:"documents/agent-web-2019-08/users.md:55",schemaPath:"Customer.input#/properties/last_visit/properties/geolocation/properties/country_code/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.region !== undefined){
let data13 = data10.region;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation/region",source:"documents/agent-web-2019-08/users.md:56",schemaPath:"Customer.input#/properties/last_visit/properties/geolocation/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.city !== undefined){
let data14 = data10.city;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation/city",source:"documents/agent-web-2019-08/users.md:57",schemaPath:"Customer.input#/properties/last_visit/properties/geolocation/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.timezone !== undefined){
let data15 = data10.timezone;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation/timezone",source:"documents/agent-web-2019-08/users.md:58",schemaPath:"Customer.input#/properties/last_visit/properties/geolocation/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation",source:"documents/agent-web-2019-08/users.md:53",schemaPath:"Customer.input#/properties/last_visit/properties/geolocation/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data5.last_pages !== undefined){
let data16 = data5.last_pages;
if(Array.isArray(data16)){
let valid4 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
const _errs35 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.opened_at !== undefined){
let data18 = data17.opened_at;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages/" + i0+"/opened_at",source:"documents/agent-web-2019-08/users.md:61",schemaPath:"Customer.input#/properties/last_visit/properties/last_pages/items/properties/opened_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.url !== undefined){
let data19 = data17.url;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages/" + i0+"/url",source:"documents/agent-web-2019-08/users.md:62",schemaPath:"Customer.input#/properties/last_visit/properties/last_pages/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.title !== undefined){
let data20 = data17.title;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages/" + i0+"/title",source:"documents/agent-web-2019-08/users.md:63",schemaPath:"Customer.input#/properties/last_visit/properties/last_pages/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages/" + i0,source:"documents/agent-web-2019-08/users.md:60",schemaPath:"Customer.input#/properties/last_visit/properties/last_pages/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid3 = _errs35 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages",source:"documents/agent-web-2019-08/users.md:60",schemaPath:"Customer.input#/properties/last_visit/properties/last_pages/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last_visit",source:"documents/agent-web-2019-08/users.md:99",schemaPath:"Customer.input#/properties/last_visit/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.fields !== undefined){
let data21 = data.fields;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key0 in data21){
let data22 = data21[key0];
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/users.md:71",schemaPath:"Customer.input#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/agent-web-2019-08/users.md:96",schemaPath:"Customer.input#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.statistics !== undefined){
let data23 = data.statistics;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.chats_count !== undefined){
let data24 = data23.chats_count;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/chats_count",source:"documents/agent-web-2019-08/users.md:74",schemaPath:"Customer.input#/properties/statistics/properties/chats_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data23.threads_count !== undefined){
let data25 = data23.threads_count;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/threads_count",source:"documents/agent-web-2019-08/users.md:75",schemaPath:"Customer.input#/properties/statistics/properties/threads_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data23.visits_count !== undefined){
let data26 = data23.visits_count;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/visits_count",source:"documents/agent-web-2019-08/users.md:76",schemaPath:"Customer.input#/properties/statistics/properties/visits_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics",source:"documents/agent-web-2019-08/users.md:101",schemaPath:"Customer.input#/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.__priv_lc2_customer_id !== undefined){
let data27 = data.__priv_lc2_customer_id;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_lc2_customer_id",source:"documents/agent-web-2019-08/users.md:78",schemaPath:"Customer.input#/properties/__priv_lc2_customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.agent_last_event_created_at !== undefined){
let data28 = data.agent_last_event_created_at;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent_last_event_created_at",source:"documents/agent-web-2019-08/users.md:91",schemaPath:"Customer.input#/properties/agent_last_event_created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.customer_last_event_created_at !== undefined){
let data29 = data.customer_last_event_created_at;
if(typeof data29 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_last_event_created_at",source:"documents/agent-web-2019-08/users.md:93",schemaPath:"Customer.input#/properties/customer_last_event_created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.created_at !== undefined){
let data30 = data.created_at;
if(typeof data30 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",source:"documents/agent-web-2019-08/users.md:94",schemaPath:"Customer.input#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.present !== undefined){
let data31 = data.present;
if(typeof data31 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/agent-web-2019-08/users.md:100",schemaPath:"Customer.input#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.last_seen_timestamp !== undefined){
let data32 = data.last_seen_timestamp;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
(vErrors ??= []).push({instancePath:instancePath+"/last_seen_timestamp",source:"documents/agent-web-2019-08/users.md:98",schemaPath:"Customer.input#/properties/last_seen_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:37",schemaPath:"Customer.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:353",schemaPath:"activate_chat.request#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:354",schemaPath:"activate_chat.request#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/agent-web-2019-08/methods.md:354",schemaPath:"activate_chat.request#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.access !== undefined){
let data2 = data0.access;
if(!(validate3(data2, {instancePath:instancePath+"/chat/access",parentData:data0,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
}
if(data0.properties !== undefined){
let data3 = data0.properties;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
const _errs13 = errors;
let valid4 = false;
const _errs14 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"activate_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs16 = errors;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:73",schemaPath:"activate_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs18 = errors;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:74",schemaPath:"activate_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs18 === errors;
valid4 = valid4 || _valid0;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"activate_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/methods.md:324",schemaPath:"activate_chat.request#/properties/chat/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties",source:"documents/agent-web-2019-08/methods.md:356",schemaPath:"activate_chat.request#/properties/chat/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data0.users !== undefined){
let data6 = data0.users;
if(Array.isArray(data6)){
if(data6.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/agent-web-2019-08/methods.md:357",schemaPath:"activate_chat.request#/properties/chat/properties/users/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}); errors++;
}
let valid6 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs22 = errors;
if(!(validate27(data7, {instancePath:instancePath+"/chat/users/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid5 = _errs22 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/agent-web-2019-08/methods.md:357",schemaPath:"activate_chat.request#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.thread !== undefined){
let data8 = data0.thread;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.events !== undefined){
let data9 = data8.events;
if(Array.isArray(data9)){
let valid9 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs27 = errors;
if(!(validate5(data10, {instancePath:instancePath+"/chat/thread/events/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid8 = _errs27 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/events",source:"documents/agent-web-2019-08/methods.md:359",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data8.properties !== undefined){
let data11 = data8.properties;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
let data12 = data11[key2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
let data13 = data12[key3];
const _errs35 = errors;
let valid12 = false;
const _errs36 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid1 = _errs36 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs38 = errors;
if(typeof data13 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:73",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid1 = _errs38 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs40 = errors;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:74",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs40 === errors;
valid12 = valid12 || _valid1;
}
}
if(!valid12){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/methods.md:339",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties",source:"documents/agent-web-2019-08/methods.md:360",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data8.tags !== undefined){
let data14 = data8.tags;
if(Array.isArray(data14)){
let valid14 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs44 = errors;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/tags/" + i2,source:"documents/agent-web-2019-08/methods.md:345",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid13 = _errs44 === errors;
if(!valid13){
valid14 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/tags",source:"documents/agent-web-2019-08/methods.md:345",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread",source:"documents/agent-web-2019-08/methods.md:358",schemaPath:"activate_chat.request#/properties/chat/properties/thread/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:353",schemaPath:"activate_chat.request#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:294",schemaPath:"activate_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
export const addUserToChatRequest: Validator = validate30;
const schema14 = {"type":"object","required":["chat_id","user_id","user_type"],"properties":{"chat_id":{"type":"string"},"user_id":{"type":"string"},"user_type":{"type":"string","enum":["agent","customer"]}}};
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:413",schemaPath:"add_user_to_chat.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:414",schemaPath:"add_user_to_chat.request#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.user_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:415",schemaPath:"add_user_to_chat.request#/required",keyword:"required",params:{missingProperty: "user_type"},message:"must have required property '"+"user_type"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:413",schemaPath:"add_user_to_chat.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/agent-web-2019-08/methods.md:414",schemaPath:"add_user_to_chat.request#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_type !== undefined){
let data2 = data.user_type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_type",source:"documents/agent-web-2019-08/methods.md:415",schemaPath:"add_user_to_chat.request#/properties/user_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema14.properties.user_type.enum;
if(!((data2 === "agent") || (data2 === "customer"))){
(vErrors ??= []).push({instancePath:instancePath+"/user_type",source:"documents/agent-web-2019-08/methods.md:415",schemaPath:"add_user_to_chat.request#/properties/user_type/enum",keyword:"enum",params:{allowedValues: schema14.properties.user_type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:386",schemaPath:"add_user_to_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
export const removeUserFromChatRequest: Validator = validate31;
const schema15 = {"type":"object","required":["chat_id","user_id","user_type"],"properties":{"chat_id":{"type":"string"},"user_id":{"type":"string"},"user_type":{"type":"string","enum":["agent","customer"]}}};
function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:450",schemaPath:"remove_user_from_chat.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:451",schemaPath:"remove_user_from_chat.request#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.user_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:452",schemaPath:"remove_user_from_chat.request#/required",keyword:"required",params:{missingProperty: "user_type"},message:"must have required property '"+"user_type"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:450",schemaPath:"remove_user_from_chat.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/agent-web-2019-08/methods.md:451",schemaPath:"remove_user_from_chat.request#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_type !== undefined){
let data2 = data.user_type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_type",source:"documents/agent-web-2019-08/methods.md:452",schemaPath:"remove_user_from_chat.request#/properties/user_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema15.properties.user_type.enum;
if(!((data2 === "agent") || (data2 === "customer"))){
(vErrors ??= []).push({instancePath:instancePath+"/user_type",source:"documents/agent-web-2019-08/methods.md:452",schemaPath:"remove_user_from_chat.request#/properties/user_type/enum",keyword:"enum",params:{allowedValues: schema15.properties.user_type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:422",schemaPath:"remove_user_from_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
export const sendEventRequest: Validator = validate32;
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:499",schemaPath:"send_event.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:500",schemaPath:"send_event.request#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:499",schemaPath:"send_event.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(!(validate5(data1, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
if(data.attach_to_last_thread !== undefined){
let data2 = data.attach_to_last_thread;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/attach_to_last_thread",source:"documents/agent-web-2019-08/methods.md:501",schemaPath:"send_event.request#/properties/attach_to_last_thread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.require_active_thread !== undefined){
let data3 = data.require_active_thread;
if(typeof data3 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/require_active_thread",source:"documents/agent-web-2019-08/methods.md:502",schemaPath:"send_event.request#/properties/require_active_thread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:459",schemaPath:"send_event.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
export const sendFileRequest: Validator = validate34;
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:553",schemaPath:"send_file.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.file === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:556",schemaPath:"send_file.request#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:553",schemaPath:"send_file.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.require_active_thread !== undefined){
let data1 = data.require_active_thread;
if(typeof data1 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/require_active_thread",source:"documents/agent-web-2019-08/methods.md:554",schemaPath:"send_file.request#/properties/require_active_thread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.custom_id !== undefined){
let data2 = data.custom_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/methods.md:555",schemaPath:"send_file.request#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:516",schemaPath:"send_file.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
export const sendRichMessagePostbackRequest: Validator = validate35;
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:599",schemaPath:"send_rich_message_postback.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:600",schemaPath:"send_rich_message_postback.request#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.postback === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:601",schemaPath:"send_rich_message_postback.request#/required",keyword:"required",params:{missingProperty: "postback"},message:"must have required property '"+"postback"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:604",schemaPath:"send_rich_message_postback.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:599",schemaPath:"send_rich_message_postback.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data1 = data.event_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/agent-web-2019-08/methods.md:600",schemaPath:"send_rich_message_postback.request#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.postback !== undefined){
let data2 = data.postback;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/methods.md:602",schemaPath:"send_rich_message_postback.request#/properties/postback/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data2.toggled === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/methods.md:603",schemaPath:"send_rich_message_postback.request#/properties/postback/required",keyword:"required",params:{missingProperty: "toggled"},message:"must have required property '"+"toggled"+"'"}); errors++;
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/id",source:"documents/agent-web-2019-08/methods.md:602",schemaPath:"send_rich_message_postback.request#/properties/postback/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data2.toggled !== undefined){
let data4 = data2.toggled;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/toggled",source:"documents/agent-web-2019-08/methods.md:603",schemaPath:"send_rich_message_postback.request#/properties/postback/properties/toggled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/methods.md:601",schemaPath:"send_rich_message_postback.request#/properties/postback/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.thread_id !== undefined){
let data5 = data.thread_id;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/methods.md:604",schemaPath:"send_rich_message_postback.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:569",schemaPath:"send_rich_message_postback.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
export const multicastRequest: Validator = validate36;
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopes === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:647",schemaPath:"multicast.request#/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"}); errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:648",schemaPath:"multicast.request#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"}); errors++;
}
if(data.scopes !== undefined){
let data0 = data.scopes;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.agents !== undefined){
let data1 = data0.agents;
const _errs6 = errors;
if(errors === _errs6){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.all !== undefined){
let data2 = data1.all;
const _errs8 = errors;
(vErrors ??= []).push({}); errors++;
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.ids !== undefined){
let data3 = data1.ids;
const _errs10 = errors;
(vErrors ??= []).push({}); errors++;
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.groups !== undefined){
let data4 = data1.groups;
const _errs12 = errors;
(vErrors ??= []).push({}); errors++;
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.customers !== undefined){
let data5 = data0.customers;
const _errs14 = errors;
if(errors === _errs14){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.ids !== undefined){
let data6 = data5.ids;
(vErrors ??= []).push({}); errors++;
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/scopes",source:"documents/agent-web-2019-08/methods.md:647",schemaPath:"multicast.request#/properties/scopes/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.agents !== undefined){
let data7 = data0.agents;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.all !== undefined){
let data8 = data7.all;
if(typeof data8 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents/all",source:"documents/agent-web-2019-08/methods.md:656",schemaPath:"multicast.request#/properties/scopes/properties/agents/properties/all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data7.ids !== undefined){
let data9 = data7.ids;
if(Array.isArray(data9)){
let valid8 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs24 = errors;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents/ids/" + i0,source:"documents/agent-web-2019-08/methods.md:657",schemaPath:"multicast.request#/properties/scopes/properties/agents/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid7 = _errs24 === errors;
if(!valid7){
valid8 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents/ids",source:"documents/agent-web-2019-08/methods.md:657",schemaPath:"multicast.request#/properties/scopes/properties/agents/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data7.groups !== undefined){
let data11 = data7.groups;
if(Array.isArray(data11)){
let valid10 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
const _errs28 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents/groups/" + i1,source:"documents/agent-web-2019-08/methods.md:658",schemaPath:"multicast.request#/properties/scopes/properties/agents/properties/groups/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid9 = _errs28 === errors;
if(!valid9){
valid10 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents/groups",source:"documents/agent-web-2019-08/methods.md:658",schemaPath:"multicast.request#/properties/scopes/properties/agents/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents",source:"documents/agent-web-2019-08/methods.md:654",schemaPath:"multicast.request#/properties/scopes/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data0.customers !== undefined){
let data13 = data0.customers;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.ids !== undefined){
let data14 = data13.ids;
if(Array.isArray(data14)){
let valid13 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs34 = errors;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scopes/customers/ids/" + i2,source:"documents/agent-web-2019-08/methods.md:661",schemaPath:"multicast.request#/properties/scopes/properties/customers/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid12 = _errs34 === errors;
if(!valid12){
valid13 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes/customers/ids",source:"documents/agent-web-2019-08/methods.md:661",schemaPath:"multicast.request#/properties/scopes/properties/customers/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes/customers",source:"documents/agent-web-2019-08/methods.md:660",schemaPath:"multicast.request#/properties/scopes/properties/customers/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes",source:"documents/agent-web-2019-08/methods.md:647",schemaPath:"multicast.request#/properties/scopes/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.type !== undefined){
let data16 = data.type;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/methods.md:649",schemaPath:"multicast.request#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:610",schemaPath:"multicast.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
export const sendTypingIndicatorRequest: Validator = validate37;
const schema20 = {"type":"object","required":["chat_id","is_typing"],"properties":{"chat_id":{"type":"string"},"recipients":{"type":"string","enum":["all","agents"]},"is_typing":{"type":"boolean"}}};
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:692",schemaPath:"send_typing_indicator.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.is_typing === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:694",schemaPath:"send_typing_indicator.request#/required",keyword:"required",params:{missingProperty: "is_typing"},message:"must have required property '"+"is_typing"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:692",schemaPath:"send_typing_indicator.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.recipients !== undefined){
let data1 = data.recipients;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/methods.md:693",schemaPath:"send_typing_indicator.request#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema20.properties.recipients.enum;
if(!((data1 === "all") || (data1 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/methods.md:693",schemaPath:"send_typing_indicator.request#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema20.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.is_typing !== undefined){
let data2 = data.is_typing;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/is_typing",source:"documents/agent-web-2019-08/methods.md:694",schemaPath:"send_typing_indicator.request#/properties/is_typing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:669",schemaPath:"send_typing_indicator.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
export const banCustomerRequest: Validator = validate38;
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:731",schemaPath:"ban_customer.request#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.ban === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:732",schemaPath:"ban_customer.request#/required",keyword:"required",params:{missingProperty: "ban"},message:"must have required property '"+"ban"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/agent-web-2019-08/methods.md:731",schemaPath:"ban_customer.request#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.ban !== undefined){
let data1 = data.ban;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.days === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ban",source:"documents/agent-web-2019-08/methods.md:733",schemaPath:"ban_customer.request#/properties/ban/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"}); errors++;
}
if(data1.days !== undefined){
let data2 = data1.days;
if(!(typeof data2 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/ban/days",source:"documents/agent-web-2019-08/methods.md:733",schemaPath:"ban_customer.request#/properties/ban/properties/days/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ban",source:"documents/agent-web-2019-08/methods.md:732",schemaPath:"ban_customer.request#/properties/ban/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:701",schemaPath:"ban_customer.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
export const closeThreadRequest: Validator = validate39;
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:766",schemaPath:"close_thread.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:766",schemaPath:"close_thread.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:739",schemaPath:"close_thread.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
export const transferChatRequest: Validator = validate40;
const schema23 = {"type":"object","required":["chat_id"],"properties":{"chat_id":{"type":"string"},"target":{"type":"object","required":["type","ids"],"properties":{"type":{"type":"string","enum":["group","agent"]},"ids":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"integer"}]}}}},"force":{"type":"boolean"}}};
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:799",schemaPath:"transfer_chat.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:799",schemaPath:"transfer_chat.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.target !== undefined){
let data1 = data.target;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/target",source:"documents/agent-web-2019-08/methods.md:801",schemaPath:"transfer_chat.request#/properties/target/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data1.ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/target",source:"documents/agent-web-2019-08/methods.md:802",schemaPath:"transfer_chat.request#/properties/target/required",keyword:"required",params:{missingProperty: "ids"},message:"must have required property '"+"ids"+"'"}); errors++;
}
if(data1.type !== undefined){
let data2 = data1.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/target/type",source:"documents/agent-web-2019-08/methods.md:801",schemaPath:"transfer_chat.request#/properties/target/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema23.properties.target.properties.type.enum;
if(!((data2 === "group") || (data2 === "agent"))){
(vErrors ??= []).push({instancePath:instancePath+"/target/type",source:"documents/agent-web-2019-08/methods.md:801",schemaPath:"transfer_chat.request#/properties/target/properties/type/enum",keyword:"enum",params:{allowedValues: schema23.properties.target.properties.type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data1.ids !== undefined){
let data3 = data1.ids;
if(Array.isArray(data3)){
let valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
const _errs10 = errors;
let valid4 = false;
const _errs11 = errors;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/target/ids/" + i0,source:"documents/agent-web-2019-08/methods.md:802",schemaPath:"transfer_chat.request#/properties/target/properties/ids/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/target/ids/" + i0,source:"documents/agent-web-2019-08/methods.md:802",schemaPath:"transfer_chat.request#/properties/target/properties/ids/items/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/target/ids/" + i0,source:"documents/agent-web-2019-08/methods.md:802",schemaPath:"transfer_chat.request#/properties/target/properties/ids/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs9 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/target/ids",source:"documents/agent-web-2019-08/methods.md:802",schemaPath:"transfer_chat.request#/properties/target/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/target",source:"documents/agent-web-2019-08/methods.md:800",schemaPath:"transfer_chat.request#/properties/target/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.force !== undefined){
let data5 = data.force;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/force",source:"documents/agent-web-2019-08/methods.md:803",schemaPath:"transfer_chat.request#/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:772",schemaPath:"transfer_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
export const grantAccessRequest: Validator = validate41;
const schema24 = {"type":"object","required":["resource","id","access"],"properties":{"resource":{"type":"string","enum":["chat","customer"]},"id":{"type":"string"},"access":{"type":"object","required":["type","id"],"properties":{"type":{"type":"string","enum":["group","agent"]},"id":{"type":"number"}}}}};
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:837",schemaPath:"grant_access.request#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:838",schemaPath:"grant_access.request#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.access === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:839",schemaPath:"grant_access.request#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resource",source:"documents/agent-web-2019-08/methods.md:837",schemaPath:"grant_access.request#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema24.properties.resource.enum;
if(!((data0 === "chat") || (data0 === "customer"))){
(vErrors ??= []).push({instancePath:instancePath+"/resource",source:"documents/agent-web-2019-08/methods.md:837",schemaPath:"grant_access.request#/properties/resource/enum",keyword:"enum",params:{allowedValues: schema24.properties.resource.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/methods.md:838",schemaPath:"grant_access.request#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",source:"documents/agent-web-2019-08/methods.md:840",schemaPath:"grant_access.request#/properties/access/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",source:"documents/agent-web-2019-08/methods.md:841",schemaPath:"grant_access.request#/properties/access/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/type",source:"documents/agent-web-2019-08/methods.md:840",schemaPath:"grant_access.request#/properties/access/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema1 = schema24.properties.access.properties.type.enum;
if(!((data3 === "group") || (data3 === "agent"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/type",source:"documents/agent-web-2019-08/methods.md:840",schemaPath:"grant_access.request#/properties/access/properties/type/enum",keyword:"enum",params:{allowedValues: schema24.properties.access.properties.type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data2.id !== undefined){
let data4 = data2.id;
if(!(typeof data4 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/access/id",source:"documents/agent-web-2019-08/methods.md:841",schemaPath:"grant_access.request#/properties/access/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access",source:"documents/agent-web-2019-08/methods.md:839",schemaPath:"grant_access.request#/properties/access/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:811",schemaPath:"grant_access.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
export const revokeAccessRequest: Validator = validate42;
const schema25 = {"type":"object","required":["resource","id","access"],"properties":{"resource":{"type":"string","enum":["chat","customer"]},"id":{"type":"string"},"access":{"type":"object","required":["type","id"],"properties":{"type":{"type":"string","enum":["group","agent"]},"id":{"type":"number"}}}}};
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:876",schemaPath:"revoke_access.request#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:877",schemaPath:"revoke_access.request#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.access === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:878",schemaPath:"revoke_access.request#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resource",source:"documents/agent-web-2019-08/methods.md:876",schemaPath:"revoke_access.request#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema25.properties.resource.enum;
if(!((data0 === "chat") || (data0 === "customer"))){
(vErrors ??= []).push({instancePath:instancePath+"/resource",source:"documents/agent-web-2019-08/methods.md:876",schemaPath:"revoke_access.request#/properties/resource/enum",keyword:"enum",params:{allowedValues: schema25.properties.resource.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/methods.md:877",schemaPath:"revoke_access.request#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",source:"documents/agent-web-2019-08/methods.md:879",schemaPath:"revoke_access.request#/properties/access/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",source:"documents/agent-web-2019-08/methods.md:880",schemaPath:"revoke_access.request#/properties/access/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/type",source:"documents/agent-web-2019-08/methods.md:879",schemaPath:"revoke_access.request#/properties/access/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema1 = schema25.properties.access.properties.type.enum;
if(!((data3 === "group") || (data3 === "agent"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/type",source:"documents/agent-web-2019-08/methods.md:879",schemaPath:"revoke_access.request#/properties/access/properties/type/enum",keyword:"enum",params:{allowedValues: schema25.properties.access.properties.type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data2.id !== undefined){
let data4 = data2.id;
if(!(typeof data4 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/access/id",source:"documents/agent-web-2019-08/methods.md:880",schemaPath:"revoke_access.request#/properties/access/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access",source:"documents/agent-web-2019-08/methods.md:878",schemaPath:"revoke_access.request#/properties/access/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:848",schemaPath:"revoke_access.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
export const setAccessRequest: Validator = validate43;
const schema26 = {"type":"object","required":["resource","id","access"],"properties":{"resource":{"type":"string","enum":["chat","customer"]},"id":{"type":"string"},"access":{"type":"object","required":["type","id"],"properties":{"type":{"type":"string","enum":["group","agent"]},"id":{"type":"number"}}}}};
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:916",schemaPath:"set_access.request#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:917",schemaPath:"set_access.request#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.access === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:918",schemaPath:"set_access.request#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resource",source:"documents/agent-web-2019-08/methods.md:916",schemaPath:"set_access.request#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema26.properties.resource.enum;
if(!((data0 === "chat") || (data0 === "customer"))){
(vErrors ??= []).push({instancePath:instancePath+"/resource",source:"documents/agent-web-2019-08/methods.md:916",schemaPath:"set_access.request#/properties/resource/enum",keyword:"enum",params:{allowedValues: schema26.properties.resource.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/methods.md:917",schemaPath:"set_access.request#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",source:"documents/agent-web-2019-08/methods.md:919",schemaPath:"set_access.request#/properties/access/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/access",source:"documents/agent-web-2019-08/methods.md:920",schemaPath:"set_access.request#/properties/access/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/access/type",source:"documents/agent-web-2019-08/methods.md:919",schemaPath:"set_access.request#/properties/access/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema1 = schema26.properties.access.properties.type.enum;
if(!((data3 === "group") || (data3 === "agent"))){
(vErrors ??= []).push({instancePath:instancePath+"/access/type",source:"documents/agent-web-2019-08/methods.md:919",schemaPath:"set_access.request#/properties/access/properties/type/enum",keyword:"enum",params:{allowedValues: schema26.properties.access.properties.type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data2.id !== undefined){
let data4 = data2.id;
if(!(typeof data4 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/access/id",source:"documents/agent-web-2019-08/methods.md:920",schemaPath:"set_access.request#/properties/access/properties/id/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/access",source:"documents/agent-web-2019-08/methods.md:918",schemaPath:"set_access.request#/properties/access/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:887",schemaPath:"set_access.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
export const updateAgentRequest: Validator = validate44;
const schema27 = {"type":"object","properties":{"agent_id":{"type":"string"},"routing_status":{"type":"string","enum":["accepting_chats","not_accepting_chats"]}}};
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id !== undefined){
let data0 = data.agent_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent_id",source:"documents/agent-web-2019-08/methods.md:954",schemaPath:"update_agent.request#/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.routing_status !== undefined){
let data1 = data.routing_status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"documents/agent-web-2019-08/methods.md:955",schemaPath:"update_agent.request#/properties/routing_status/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema27.properties.routing_status.enum;
if(!((data1 === "accepting_chats") || (data1 === "not_accepting_chats"))){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"documents/agent-web-2019-08/methods.md:955",schemaPath:"update_agent.request#/properties/routing_status/enum",keyword:"enum",params:{allowedValues: schema27.properties.routing_status.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:927",schemaPath:"update_agent.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
export const updateChatPropertiesRequest: Validator = validate45;
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:992",schemaPath:"update_chat_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:993",schemaPath:"update_chat_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:992",schemaPath:"update_chat_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
let data3 = data2[key1];
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(typeof data3 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:73",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:74",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/methods.md:980",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/agent-web-2019-08/methods.md:993",schemaPath:"update_chat_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:962",schemaPath:"update_chat_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
export const updateChatThreadPropertiesRequest: Validator = validate46;
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1031",schemaPath:"update_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1032",schemaPath:"update_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1033",schemaPath:"update_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:1031",schemaPath:"update_chat_thread_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/methods.md:1032",schemaPath:"update_chat_thread_properties.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
const _errs12 = errors;
let valid3 = false;
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:73",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs17 = errors;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:74",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/methods.md:1019",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/agent-web-2019-08/methods.md:1033",schemaPath:"update_chat_thread_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1000",schemaPath:"update_chat_thread_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
export const updateEventPropertiesRequest: Validator = validate47;
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1072",schemaPath:"update_event_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1073",schemaPath:"update_event_properties.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1074",schemaPath:"update_event_properties.request#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1075",schemaPath:"update_event_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:1072",schemaPath:"update_event_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/methods.md:1073",schemaPath:"update_event_properties.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data2 = data.event_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/agent-web-2019-08/methods.md:1074",schemaPath:"update_event_properties.request#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data3 = data.properties;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"update_event_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs17 = errors;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:73",schemaPath:"update_event_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs19 = errors;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:74",schemaPath:"update_event_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"update_event_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/methods.md:1060",schemaPath:"update_event_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/agent-web-2019-08/methods.md:1075",schemaPath:"update_event_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1040",schemaPath:"update_event_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
export const updateLastSeenTimestampRequest: Validator = validate48;
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1107",schemaPath:"update_last_seen_timestamp.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:1107",schemaPath:"update_last_seen_timestamp.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data1 = data.timestamp;
if(!(typeof data1 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/methods.md:1108",schemaPath:"update_last_seen_timestamp.request#/properties/timestamp/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1082",schemaPath:"update_last_seen_timestamp.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
export const uploadImageRequest: Validator = validate49;
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1142",schemaPath:"upload_image.request#/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1121",schemaPath:"upload_image.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
export const getCustomersRequest: Validator = validate50;
const schema33 = {"type":"object","properties":{"page_id":{"type":"string"},"limit":{"type":"number","maximum":100},"order":{"type":"string","enum":["asc","desc"]},"filters":{"type":"object","properties":{"country":{"type":"object","properties":{"values":{"type":"array","items":{"type":"string"}},"exclude_values":{"type":"array","items":{"type":"string"}}},"not":{"type":"object","required":["values","exclude_values"],"properties":{"values":{},"exclude_values":{}}}},"email":{"type":"object","properties":{"values":{"type":"array","items":{"type":"string"}},"exclude_values":{"type":"array","items":{"type":"string"}}},"not":{"type":"object","required":["values","exclude_values"],"properties":{"values":{},"exclude_values":{}}}},"name":{"type":"object","properties":{"values":{"type":"array","items":{"type":"string"}},"exclude_values":{"type":"array","items":{"type":"string"}}},"not":{"type":"object","required":["values","exclude_values"],"properties":{"values":{},"exclude_values":{}}}},"customer_id":{"type":"object","properties":{"values":{"type":"array","items":{"type":"string"}},"exclude_values":{"type":"array","items":{"type":"string"}}},"not":{"type":"object","required":["values","exclude_values"],"properties":{"values":{},"exclude_values":{}}}},"chats_count":{"type":"object","properties":{"lte":{"type":"integer"},"lt":{"type":"integer"},"gte":{"type":"integer"},"gt":{"type":"integer"},"eq":{"type":"integer"}}},"threads_count":{"type":"object","properties":{"lte":{"type":"integer"},"lt":{"type":"integer"},"gte":{"type":"integer"},"gt":{"type":"integer"},"eq":{"type":"integer"}}},"visits_count":{"type":"object","properties":{"lte":{"type":"integer"},"lt":{"type":"integer"},"gte":{"type":"integer"},"gt":{"type":"integer"},"eq":{"type":"integer"}}},"created_at":{"type":"object","properties":{"lte":{"type":"string","format":"date-time"},"lt":{"type":"string","format":"date-time"},"gte":{"type":"string","format":"date-time"},"gt":{"type":"string","format":"date-time"},"eq":{"type":"string","format":"date-time"}}},"agent_last_event_created_at":{"type":"object","properties":{"lte":{"type":"string","format":"date-time"},"lt":{"type":"string","format":"date-time"},"gte":{"type":"string","format":"date-time"},"gt":{"type":"string","format":"date-time"},"eq":{"type":"string","format":"date-time"}}},"customer_last_event_created_at":{"type":"object","properties":{"lte":{"type":"string","format":"date-time"},"lt":{"type":"string","format":"date-time"},"gte":{"type":"string","format":"date-time"},"gt":{"type":"string","format":"date-time"},"eq":{"type":"string","format":"date-time"}}}}}}};
const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt ](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page_id !== undefined){
let data0 = data.page_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/page_id",source:"documents/agent-web-2019-08/methods.md:1214",schemaPath:"get_customers.request#/properties/page_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(typeof data1 == "number"){
if(data1 > 100 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",source:"documents/agent-web-2019-08/methods.md:1215",schemaPath:"get_customers.request#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/limit",source:"documents/agent-web-2019-08/methods.md:1215",schemaPath:"get_customers.request#/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/methods.md:1216",schemaPath:"get_customers.request#/properties/order/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema33.properties.order.enum;
if(!((data2 === "asc") || (data2 === "desc"))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/methods.md:1216",schemaPath:"get_customers.request#/properties/order/enum",keyword:"enum",params:{allowedValues: schema33.properties.order.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.filters !== undefined){
let data3 = data.filters;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.country !== undefined){
let data4 = data3.country;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if(((data4.values === undefined) && (missing0 = "values")) || ((data4.exclude_values === undefined) && (missing0 = "exclude_values"))){
(vErrors ??= []).push({}); errors++;
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var valid2 = _errs12 === errors;
if(valid2){
(vErrors ??= []).push({instancePath:instancePath+"/filters/country",source:"documents/agent-web-2019-08/methods.md:1218",schemaPath:"get_customers.request#/properties/filters/properties/country/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.values !== undefined){
let data5 = data4.values;
if(Array.isArray(data5)){
let valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs16 = errors;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/country/values/" + i0,source:"documents/agent-web-2019-08/methods.md:1244",schemaPath:"get_customers.request#/properties/filters/properties/country/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid4 = _errs16 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/country/values",source:"documents/agent-web-2019-08/methods.md:1244",schemaPath:"get_customers.request#/properties/filters/properties/country/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data4.exclude_values !== undefined){
let data7 = data4.exclude_values;
if(Array.isArray(data7)){
let valid7 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs20 = errors;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/country/exclude_values/" + i1,source:"documents/agent-web-2019-08/methods.md:1245",schemaPath:"get_customers.request#/properties/filters/properties/country/properties/exclude_values/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid6 = _errs20 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/country/exclude_values",source:"documents/agent-web-2019-08/methods.md:1245",schemaPath:"get_customers.request#/properties/filters/properties/country/properties/exclude_values/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/country",source:"documents/agent-web-2019-08/methods.md:1218",schemaPath:"get_customers.request#/properties/filters/properties/country/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data3.email !== undefined){
let data9 = data3.email;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((data9.values === undefined) && (missing1 = "values")) || ((data9.exclude_values === undefined) && (missing1 = "exclude_values"))){
(vErrors ??= []).push({}); errors++;
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var valid8 = _errs25 === errors;
if(valid8){
(vErrors ??= []).push({instancePath:instancePath+"/filters/email",source:"documents/agent-web-2019-08/methods.md:1219",schemaPath:"get_customers.request#/properties/filters/properties/email/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.values !== undefined){
let data10 = data9.values;
if(Array.isArray(data10)){
let valid11 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
const _errs29 = errors;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/email/values/" + i2,source:"documents/agent-web-2019-08/methods.md:1244",schemaPath:"get_customers.request#/properties/filters/properties/email/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid10 = _errs29 === errors;
if(!valid10){
valid11 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/email/values",source:"documents/agent-web-2019-08/methods.md:1244",schemaPath:"get_customers.request#/properties/filters/properties/email/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data9.exclude_values !== undefined){
let data12 = data9.exclude_values;
if(Array.isArray(data12)){
let valid13 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
const _errs33 = errors;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/email/exclude_values/" + i3,source:"documents/agent-web-2019-08/methods.md:1245",schemaPath:"get_customers.request#/properties/filters/properties/email/properties/exclude_values/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid12 = _errs33 === errors;
if(!valid12){
valid13 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/email/exclude_values",source:"documents/agent-web-2019-08/methods.md:1245",schemaPath:"get_customers.request#/properties/filters/properties/email/properties/exclude_values/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/email",source:"documents/agent-web-2019-08/methods.md:1219",schemaPath:"get_customers.request#/properties/filters/properties/email/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data3.name !== undefined){
let data14 = data3.name;
const _errs37 = errors;
const _errs38 = errors;
if(errors === _errs38){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing2;
if(((data14.values === undefined) && (missing2 = "values")) || ((data14.exclude_values === undefined) && (missing2 = "exclude_values"))){
(vErrors ??= []).push({}); errors++;
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var valid14 = _errs38 === errors;
if(valid14){
(vErrors ??= []).push({instancePath:instancePath+"/filters/name",source:"documents/agent-web-2019-08/methods.md:1220",schemaPath:"get_customers.request#/properties/filters/properties/name/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
}
else {
errors = _errs37;
if(vErrors !== null){
if(_errs37){
vErrors.length = _errs37;
}
else {
vErrors = null;
}
}
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.values !== undefined){
let data15 = data14.values;
if(Array.isArray(data15)){
let valid17 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
const _errs42 = errors;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/name/values/" + i4,source:"documents/agent-web-2019-08/methods.md:1244",schemaPath:"get_customers.request#/properties/filters/properties/name/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid16 = _errs42 === errors;
if(!valid16){
valid17 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/name/values",source:"documents/agent-web-2019-08/methods.md:1244",schemaPath:"get_customers.request#/properties/filters/properties/name/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data14.exclude_values !== undefined){
let data17 = data14.exclude_values;
if(Array.isArray(data17)){
let valid19 = true;
const len5 = data17.length;
for(let i5=0; i5<len5; i5++){
let data18 = data17[i5];
const _errs46 = errors;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/name/exclude_values/" + i5,source:"documents/agent-web-2019-08/methods.md:1245",schemaPath:"get_customers.request#/properties/filters/properties/name/properties/exclude_values/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid18 = _errs46 === errors;
if(!valid18){
valid19 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/name/exclude_values",source:"documents/agent-web-2019-08/methods.md:1245",schemaPath:"get_customers.request#/properties/filters/properties/name/properties/exclude_values/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/name",source:"documents/agent-web-2019-08/methods.md:1220",schemaPath:"get_customers.request#/properties/filters/properties/name/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data3.customer_id !== undefined){
let data19 = data3.customer_id;
const _errs50 = errors;
const _errs51 = errors;
if(errors === _errs51){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if(((data19.values === undefined) && (missing3 = "values")) || ((data19.exclude_values === undefined) && (missing3 = "exclude_values"))){
(vErrors ??= []).push({}); errors++;
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var valid20 = _errs51 === errors;
if(valid20){
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_id",source:"documents/agent-web-2019-08/methods.md:1221",schemaPath:"get_customers.request#/properties/filters/properties/customer_id/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.values !== undefined){
let data20 = data19.values;
if(Array.isArray(data20)){
let valid23 = true;
const len6 = data20.length;
for(let i6=0; i6<len6; i6++){
let data21 = data20[i6];
const _errs55 = errors;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_id/values/" + i6,source:"documents/agent-web-2019-08/methods.md:1244",schemaPath:"get_customers.request#/properties/filters/properties/customer_id/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid22 = _errs55 === errors;
if(!valid22){
valid23 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_id/values",source:"documents/agent-web-2019-08/methods.md:1244",schemaPath:"get_customers.request#/properties/filters/properties/customer_id/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data19.exclude_values !== undefined){
let data22 = data19.exclude_values;
if(Array.isArray(data22)){
let valid25 = true;
const len7 = data22.length;
for(let i7=0; i7<len7; i7++){
let data23 = data22[i7];
const _errs59 = errors;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_id/exclude_values/" + i7,source:"documents/agent-web-2019-08/methods.md:1245",schemaPath:"get_customers.request#/properties/filters/properties/customer_id/properties/exclude_values/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid24 = _errs59 === errors;
if(!valid24){
valid25 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_id/exclude_values",source:"documents/agent-web-2019-08/methods.md:1245",schemaPath:"get_customers.request#/properties/filters/properties/customer_id/properties/exclude_values/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_id",source:"documents/agent-web-2019-08/methods.md:1221",schemaPath:"get_customers.request#/properties/filters/properties/customer_id/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data3.chats_count !== undefined){
let data24 = data3.chats_count;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.lte !== undefined){
let data25 = data24.lte;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/chats_count/lte",source:"documents/agent-web-2019-08/methods.md:1255",schemaPath:"get_customers.request#/properties/filters/properties/chats_count/properties/lte/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data24.lt !== undefined){
let data26 = data24.lt;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/chats_count/lt",source:"documents/agent-web-2019-08/methods.md:1256",schemaPath:"get_customers.request#/properties/filters/properties/chats_count/properties/lt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data24.gte !== undefined){
let data27 = data24.gte;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/chats_count/gte",source:"documents/agent-web-2019-08/methods.md:1257",schemaPath:"get_customers.request#/properties/filters/properties/chats_count/properties/gte/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data24.gt !== undefined){
let data28 = data24.gt;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/chats_count/gt",source:"documents/agent-web-2019-08/methods.md:1258",schemaPath:"get_customers.request#/properties/filters/properties/chats_count/properties/gt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data24.eq !== undefined){
let data29 = data24.eq;
if(!((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/chats_count/eq",source:"documents/agent-web-2019-08/methods.md:1259",schemaPath:"get_customers.request#/properties/filters/properties/chats_count/properties/eq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/chats_count",source:"documents/agent-web-2019-08/methods.md:1222",schemaPath:"get_customers.request#/properties/filters/properties/chats_count/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data3.threads_count !== undefined){
let data30 = data3.threads_count;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.lte !== undefined){
let data31 = data30.lte;
if(!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/threads_count/lte",source:"documents/agent-web-2019-08/methods.md:1255",schemaPath:"get_customers.request#/properties/filters/properties/threads_count/properties/lte/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data30.lt !== undefined){
let data32 = data30.lt;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/threads_count/lt",source:"documents/agent-web-2019-08/methods.md:1256",schemaPath:"get_customers.request#/properties/filters/properties/threads_count/properties/lt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data30.gte !== undefined){
let data33 = data30.gte;
if(!((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/threads_count/gte",source:"documents/agent-web-2019-08/methods.md:1257",schemaPath:"get_customers.request#/properties/filters/properties/threads_count/properties/gte/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data30.gt !== undefined){
let data34 = data30.gt;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/threads_count/gt",source:"documents/agent-web-2019-08/methods.md:1258",schemaPath:"get_customers.request#/properties/filters/properties/threads_count/properties/gt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data30.eq !== undefined){
let data35 = data30.eq;
if(!((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/threads_count/eq",source:"documents/agent-web-2019-08/methods.md:1259",schemaPath:"get_customers.request#/properties/filters/properties/threads_count/properties/eq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/threads_count",source:"documents/agent-web-2019-08/methods.md:1223",schemaPath:"get_customers.request#/properties/filters/properties/threads_count/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data3.visits_count !== undefined){
let data36 = data3.visits_count;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.lte !== undefined){
let data37 = data36.lte;
if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/visits_count/lte",source:"documents/agent-web-2019-08/methods.md:1255",schemaPath:"get_customers.request#/properties/filters/properties/visits_count/properties/lte/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data36.lt !== undefined){
let data38 = data36.lt;
if(!((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/visits_count/lt",source:"documents/agent-web-2019-08/methods.md:1256",schemaPath:"get_customers.request#/properties/filters/properties/visits_count/properties/lt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data36.gte !== undefined){
let data39 = data36.gte;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/visits_count/gte",source:"documents/agent-web-2019-08/methods.md:1257",schemaPath:"get_customers.request#/properties/filters/properties/visits_count/properties/gte/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data36.gt !== undefined){
let data40 = data36.gt;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/visits_count/gt",source:"documents/agent-web-2019-08/methods.md:1258",schemaPath:"get_customers.request#/properties/filters/properties/visits_count/properties/gt/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data36.eq !== undefined){
let data41 = data36.eq;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/visits_count/eq",source:"documents/agent-web-2019-08/methods.md:1259",schemaPath:"get_customers.request#/properties/filters/properties/visits_count/properties/eq/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/visits_count",source:"documents/agent-web-2019-08/methods.md:1224",schemaPath:"get_customers.request#/properties/filters/properties/visits_count/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data3.created_at !== undefined){
let data42 = data3.created_at;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.lte !== undefined){
let data43 = data42.lte;
if(typeof data43 === "string"){
if(!(formats0.test(data43))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/created_at/lte",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/created_at/properties/lte/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/created_at/lte",source:"documents/agent-web-2019-08/methods.md:1267",schemaPath:"get_customers.request#/properties/filters/properties/created_at/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data42.lt !== undefined){
let data44 = data42.lt;
if(typeof data44 === "string"){
if(!(formats0.test(data44))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/created_at/lt",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/created_at/properties/lt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/created_at/lt",source:"documents/agent-web-2019-08/methods.md:1268",schemaPath:"get_customers.request#/properties/filters/properties/created_at/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data42.gte !== undefined){
let data45 = data42.gte;
if(typeof data45 === "string"){
if(!(formats0.test(data45))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/created_at/gte",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/created_at/properties/gte/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/created_at/gte",source:"documents/agent-web-2019-08/methods.md:1269",schemaPath:"get_customers.request#/properties/filters/properties/created_at/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data42.gt !== undefined){
let data46 = data42.gt;
if(typeof data46 === "string"){
if(!(formats0.test(data46))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/created_at/gt",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/created_at/properties/gt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/created_at/gt",source:"documents/agent-web-2019-08/methods.md:1270",schemaPath:"get_customers.request#/properties/filters/properties/created_at/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data42.eq !== undefined){
let data47 = data42.eq;
if(typeof data47 === "string"){
if(!(formats0.test(data47))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/created_at/eq",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/created_at/properties/eq/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/created_at/eq",source:"documents/agent-web-2019-08/methods.md:1271",schemaPath:"get_customers.request#/properties/filters/properties/created_at/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/created_at",source:"documents/agent-web-2019-08/methods.md:1225",schemaPath:"get_customers.request#/properties/filters/properties/created_at/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data3.agent_last_event_created_at !== undefined){
let data48 = data3.agent_last_event_created_at;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.lte !== undefined){
let data49 = data48.lte;
if(typeof data49 === "string"){
if(!(formats0.test(data49))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_last_event_created_at/lte",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/agent_last_event_created_at/properties/lte/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_last_event_created_at/lte",source:"documents/agent-web-2019-08/methods.md:1267",schemaPath:"get_customers.request#/properties/filters/properties/agent_last_event_created_at/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data48.lt !== undefined){
let data50 = data48.lt;
if(typeof data50 === "string"){
if(!(formats0.test(data50))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_last_event_created_at/lt",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/agent_last_event_created_at/properties/lt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_last_event_created_at/lt",source:"documents/agent-web-2019-08/methods.md:1268",schemaPath:"get_customers.request#/properties/filters/properties/agent_last_event_created_at/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data48.gte !== undefined){
let data51 = data48.gte;
if(typeof data51 === "string"){
if(!(formats0.test(data51))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_last_event_created_at/gte",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/agent_last_event_created_at/properties/gte/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_last_event_created_at/gte",source:"documents/agent-web-2019-08/methods.md:1269",schemaPath:"get_customers.request#/properties/filters/properties/agent_last_event_created_at/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data48.gt !== undefined){
let data52 = data48.gt;
if(typeof data52 === "string"){
if(!(formats0.test(data52))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_last_event_created_at/gt",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/agent_last_event_created_at/properties/gt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_last_event_created_at/gt",source:"documents/agent-web-2019-08/methods.md:1270",schemaPath:"get_customers.request#/properties/filters/properties/agent_last_event_created_at/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data48.eq !== undefined){
let data53 = data48.eq;
if(typeof data53 === "string"){
if(!(formats0.test(data53))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_last_event_created_at/eq",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/agent_last_event_created_at/properties/eq/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_last_event_created_at/eq",source:"documents/agent-web-2019-08/methods.md:1271",schemaPath:"get_customers.request#/properties/filters/properties/agent_last_event_created_at/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_last_event_created_at",source:"documents/agent-web-2019-08/methods.md:1226",schemaPath:"get_customers.request#/properties/filters/properties/agent_last_event_created_at/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data3.customer_last_event_created_at !== undefined){
let data54 = data3.customer_last_event_created_at;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.lte !== undefined){
let data55 = data54.lte;
if(typeof data55 === "string"){
if(!(formats0.test(data55))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_last_event_created_at/lte",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/customer_last_event_created_at/properties/lte/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_last_event_created_at/lte",source:"documents/agent-web-2019-08/methods.md:1267",schemaPath:"get_customers.request#/properties/filters/properties/customer_last_event_created_at/properties/lte/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data54.lt !== undefined){
let data56 = data54.lt;
if(typeof data56 === "string"){
if(!(formats0.test(data56))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_last_event_created_at/lt",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/customer_last_event_created_at/properties/lt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_last_event_created_at/lt",source:"documents/agent-web-2019-08/methods.md:1268",schemaPath:"get_customers.request#/properties/filters/properties/customer_last_event_created_at/properties/lt/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data54.gte !== undefined){
let data57 = data54.gte;
if(typeof data57 === "string"){
if(!(formats0.test(data57))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_last_event_created_at/gte",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/customer_last_event_created_at/properties/gte/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_last_event_created_at/gte",source:"documents/agent-web-2019-08/methods.md:1269",schemaPath:"get_customers.request#/properties/filters/properties/customer_last_event_created_at/properties/gte/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data54.gt !== undefined){
let data58 = data54.gt;
if(typeof data58 === "string"){
if(!(formats0.test(data58))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_last_event_created_at/gt",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/customer_last_event_created_at/properties/gt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_last_event_created_at/gt",source:"documents/agent-web-2019-08/methods.md:1270",schemaPath:"get_customers.request#/properties/filters/properties/customer_last_event_created_at/properties/gt/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data54.eq !== undefined){
let data59 = data54.eq;
if(typeof data59 === "string"){
if(!(formats0.test(data59))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_last_event_created_at/eq",source:"documents/agent-web-2019-08/methods.md:1273",schemaPath:"get_customers.request#/properties/filters/properties/customer_last_event_created_at/properties/eq/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_last_event_created_at/eq",source:"documents/agent-web-2019-08/methods.md:1271",schemaPath:"get_customers.request#/properties/filters/properties/customer_last_event_created_at/properties/eq/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/customer_last_event_created_at",source:"documents/agent-web-2019-08/methods.md:1227",schemaPath:"get_customers.request#/properties/filters/properties/customer_last_event_created_at/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters",source:"documents/agent-web-2019-08/methods.md:1217",schemaPath:"get_customers.request#/properties/filters/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1163",schemaPath:"get_customers.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
export const createCustomerRequest: Validator = validate51;
const formats30 = /^[A-Za-z][A-Za-z\d+.-]*:[^\s"<>\\^`{|}]+$/;
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-web-2019-08/methods.md:1305",schemaPath:"create_customer.request#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/agent-web-2019-08/methods.md:1306",schemaPath:"create_customer.request#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.avatar !== undefined){
let data2 = data.avatar;
if(typeof data2 === "string"){
if(!(formats30.test(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/agent-web-2019-08/methods.md:1307",schemaPath:"create_customer.request#/properties/avatar/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/agent-web-2019-08/methods.md:1307",schemaPath:"create_customer.request#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.fields !== undefined){
let data3 = data.fields;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/methods.md:1308",schemaPath:"create_customer.request#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/agent-web-2019-08/methods.md:1308",schemaPath:"create_customer.request#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1278",schemaPath:"create_customer.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
export const updateCustomerRequest: Validator = validate52;
const formats32 = /^[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$/;
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1347",schemaPath:"update_customer.request#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 === "string"){
if(!(formats32.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/agent-web-2019-08/methods.md:1347",schemaPath:"update_customer.request#/properties/customer_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/agent-web-2019-08/methods.md:1347",schemaPath:"update_customer.request#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-web-2019-08/methods.md:1348",schemaPath:"update_customer.request#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/agent-web-2019-08/methods.md:1349",schemaPath:"update_customer.request#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.avatar !== undefined){
let data3 = data.avatar;
if(typeof data3 === "string"){
if(!(formats30.test(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/agent-web-2019-08/methods.md:1350",schemaPath:"update_customer.request#/properties/avatar/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/agent-web-2019-08/methods.md:1350",schemaPath:"update_customer.request#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.fields !== undefined){
let data4 = data.fields;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/methods.md:1351",schemaPath:"update_customer.request#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/agent-web-2019-08/methods.md:1351",schemaPath:"update_customer.request#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1319",schemaPath:"update_customer.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
export const deleteChatPropertiesRequest: Validator = validate53;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1390",schemaPath:"delete_chat_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1391",schemaPath:"delete_chat_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:1390",schemaPath:"delete_chat_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
if(Array.isArray(data2)){
let valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,source:"documents/agent-web-2019-08/methods.md:1381",schemaPath:"delete_chat_properties.request#/properties/properties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs8 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/methods.md:1381",schemaPath:"delete_chat_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/agent-web-2019-08/methods.md:1391",schemaPath:"delete_chat_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1362",schemaPath:"delete_chat_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
export const deleteChatThreadPropertiesRequest: Validator = validate54;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1426",schemaPath:"delete_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1427",schemaPath:"delete_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1428",schemaPath:"delete_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:1426",schemaPath:"delete_chat_thread_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/methods.md:1427",schemaPath:"delete_chat_thread_properties.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
if(Array.isArray(data3)){
let valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,source:"documents/agent-web-2019-08/methods.md:1417",schemaPath:"delete_chat_thread_properties.request#/properties/properties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs10 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/methods.md:1417",schemaPath:"delete_chat_thread_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/agent-web-2019-08/methods.md:1428",schemaPath:"delete_chat_thread_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1398",schemaPath:"delete_chat_thread_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
export const deleteEventPropertiesRequest: Validator = validate55;
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1464",schemaPath:"delete_event_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1465",schemaPath:"delete_event_properties.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1466",schemaPath:"delete_event_properties.request#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1467",schemaPath:"delete_event_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:1464",schemaPath:"delete_event_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/methods.md:1465",schemaPath:"delete_event_properties.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data2 = data.event_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/agent-web-2019-08/methods.md:1466",schemaPath:"delete_event_properties.request#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data3 = data.properties;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(Array.isArray(data4)){
let valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,source:"documents/agent-web-2019-08/methods.md:1455",schemaPath:"delete_event_properties.request#/properties/properties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs12 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/methods.md:1455",schemaPath:"delete_event_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/agent-web-2019-08/methods.md:1467",schemaPath:"delete_event_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1435",schemaPath:"delete_event_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
export const tagChatThreadRequest: Validator = validate56;
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1500",schemaPath:"tag_chat_thread.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1501",schemaPath:"tag_chat_thread.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1502",schemaPath:"tag_chat_thread.request#/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:1500",schemaPath:"tag_chat_thread.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/methods.md:1501",schemaPath:"tag_chat_thread.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.tag !== undefined){
let data2 = data.tag;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tag",source:"documents/agent-web-2019-08/methods.md:1502",schemaPath:"tag_chat_thread.request#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1475",schemaPath:"tag_chat_thread.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
export const untagChatThreadRequest: Validator = validate57;
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1535",schemaPath:"untag_chat_thread.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1536",schemaPath:"untag_chat_thread.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1537",schemaPath:"untag_chat_thread.request#/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:1535",schemaPath:"untag_chat_thread.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/methods.md:1536",schemaPath:"untag_chat_thread.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.tag !== undefined){
let data2 = data.tag;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tag",source:"documents/agent-web-2019-08/methods.md:1537",schemaPath:"untag_chat_thread.request#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1510",schemaPath:"untag_chat_thread.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
export const followChatRequest: Validator = validate58;
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1574",schemaPath:"follow_chat.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:1574",schemaPath:"follow_chat.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1545",schemaPath:"follow_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
export const unfollowChatRequest: Validator = validate59;
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1606",schemaPath:"unfollow_chat.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/methods.md:1606",schemaPath:"unfollow_chat.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1581",schemaPath:"unfollow_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
export const getChatThreadsResponse: Validator = validate60;
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:21",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:22",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:23",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:24",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"}); errors++;
}
if(data.present === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:25",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"}); errors++;
}
if(data.last_seen_timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:26",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "last_seen_timestamp"},message:"must have required property '"+"last_seen_timestamp"+"'"}); errors++;
}
if(data.avatar === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:27",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/users.md:21",schemaPath:"Agent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/users.md:22",schemaPath:"Agent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("agent" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/users.md:22",schemaPath:"Agent#/properties/type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"}); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-web-2019-08/users.md:23",schemaPath:"Agent#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/agent-web-2019-08/users.md:24",schemaPath:"Agent#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.present !== undefined){
let data4 = data.present;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/agent-web-2019-08/users.md:25",schemaPath:"Agent#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.last_seen_timestamp !== undefined){
let data5 = data.last_seen_timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/last_seen_timestamp",source:"documents/agent-web-2019-08/users.md:26",schemaPath:"Agent#/properties/last_seen_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.avatar !== undefined){
let data6 = data.avatar;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/agent-web-2019-08/users.md:27",schemaPath:"Agent#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.routing_status !== undefined){
let data7 = data.routing_status;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"documents/agent-web-2019-08/users.md:34",schemaPath:"Agent#/properties/routing_status/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:15",schemaPath:"Agent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:43",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:44",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.__priv_lc2_customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:78",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "__priv_lc2_customer_id"},message:"must have required property '"+"__priv_lc2_customer_id"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/users.md:43",schemaPath:"Customer#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/users.md:44",schemaPath:"Customer#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("customer" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/users.md:44",schemaPath:"Customer#/properties/type/const",keyword:"const",params:{allowedValue: "customer"},message:"must be equal to constant"}); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-web-2019-08/users.md:97",schemaPath:"Customer#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/agent-web-2019-08/users.md:95",schemaPath:"Customer#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.avatar !== undefined){
let data4 = data.avatar;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/agent-web-2019-08/users.md:92",schemaPath:"Customer#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.last_visit !== undefined){
let data5 = data.last_visit;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.started_at === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit",source:"documents/agent-web-2019-08/users.md:49",schemaPath:"Customer#/properties/last_visit/required",keyword:"required",params:{missingProperty: "started_at"},message:"must have required property '"+"started_at"+"'"}); errors++;
}
if(data5.referrer === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit",source:"documents/agent-web-2019-08/users.md:50",schemaPath:"Customer#/properties/last_visit/required",keyword:"required",params:{missingProperty: "referrer"},message:"must have required property '"+"referrer"+"'"}); errors++;
}
if(data5.ip === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit",source:"documents/agent-web-2019-08/users.md:51",schemaPath:"Customer#/properties/last_visit/required",keyword:"required",params:{missingProperty: "ip"},message:"must have required property '"+"ip"+"'"}); errors++;
}
if(data5.user_agent === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit",source:"documents/agent-web-2019-08/users.md:52",schemaPath:"Customer#/properties/last_visit/required",keyword:"required",params:{missingProperty: "user_agent"},message:"must have required property '"+"user_agent"+"'"}); errors++;
}
if(data5.geolocation === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit",source:"documents/agent-web-2019-08/users.md:53",schemaPath:"Customer#/properties/last_visit/required",keyword:"required",params:{missingProperty: "geolocation"},message:"must have required property '"+"geolocation"+"'"}); errors++;
}
if(data5.last_pages === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit",source:"documents/agent-web-2019-08/users.md:60",schemaPath:"Customer#/properties/last_visit/required",keyword:"required",params:{missingProperty: "last_pages"},message:"must have required property '"+"last_pages"+"'"}); errors++;
}
if(data5.started_at !== undefined){
let data6 = data5.started_at;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/started_at",source:"documents/agent-web-2019-08/users.md:49",schemaPath:"Customer#/properties/last_visit/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.referrer !== undefined){
let data7 = data5.referrer;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/referrer",source:"documents/agent-web-2019-08/users.md:50",schemaPath:"Customer#/properties/last_visit/properties/referrer/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.ip !== undefined){
let data8 = data5.ip;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/ip",source:"documents/agent-web-2019-08/users.md:51",schemaPath:"Customer#/properties/last_visit/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.user_agent !== undefined){
let data9 = data5.user_agent;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/user_agent",source:"documents/agent-web-2019-08/users.md:52",schemaPath:"Customer#/properties/last_visit/properties/user_agent/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.geolocation !== undefined){
let data10 = data5.geolocation;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.country === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation",source:"documents/agent-web-2019-08/users.md:54",schemaPath:"Customer#/properties/last_visit/properties/geolocation/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"}); errors++;
}
if(data10.country_code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation",source:"documents/agent-web-2019-08/users.md:55",schemaPath:"Customer#/properties/last_visit/properties/geolocation/required",keyword:"required",params:{missingProperty: "country_code"},message:"must have required property '"+"country_code"+"'"}); errors++;
}
if(data10.region === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation",source:"documents/agent-web-2019-08/users.md:56",schemaPath:"Customer#/properties/last_visit/properties/geolocation/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data10.city === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation",source:"documents/agent-web-2019-08/users.md:57",schemaPath:"Customer#/properties/last_visit/properties/geolocation/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"}); errors++;
}
if(data10.timezone === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation",source:"documents/agent-web-2019-08/users.md:58",schemaPath:"Customer#/properties/last_visit/properties/geolocation/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'"}); errors++;
}
if(data10.country !== undefined){
let data11 = data10.country;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation/country",source:"documents/agent-web-2019-08/users.md:54",schemaPath:"Customer#/properties/last_visit/properties/geolocation/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.country_code !== undefined){
let data12 = data10.country_code;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation/country_code",source:"documents/agent-web-2019-08/users.md:55",schemaPath:"Customer#/properties/last_visit/properties/geolocation/properties/country_code/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.region !== undefined){
let data13 = data10.region;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation/region",source:"documents/agent-web-2019-08/users.md:56",schemaPath:"Customer#/properties/last_visit/properties/geolocation/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.city !== undefined){
let data14 = data10.city;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation/city",source:"documents/agent-web-2019-08/users.md:57",schemaPath:"Customer#/properties/last_visit/properties/geolocation/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.timezone !== undefined){
let data15 = data10.timezone;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation/timezone",source:"documents/agent-web-2019-08/users.md:58",schemaPath:"Customer#/properties/last_visit/properties/geolocation/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/geolocation",source:"documents/agent-web-2019-08/users.md:53",schemaPath:"Customer#/properties/last_visit/properties/geolocation/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data5.last_pages !== undefined){
let data16 = data5.last_pages;
if(Array.isArray(data16)){
let valid4 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
const _errs35 = errors;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.opened_at === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages/" + i0,source:"documents/agent-web-2019-08/users.md:61",schemaPath:"Customer#/properties/last_visit/properties/last_pages/items/required",keyword:"required",params:{missingProperty: "opened_at"},message:"must have required property '"+"opened_at"+"'"}); errors++;
}
if(data17.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages/" + i0,source:"documents/agent-web-2019-08/users.md:62",schemaPath:"Customer#/properties/last_visit/properties/last_pages/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data17.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages/" + i0,source:"documents/agent-web-2019-08/users.md:63",schemaPath:"Customer#/properties/last_visit/properties/last_pages/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"}); errors++;
}
if(data17.opened_at !== undefined){
let data18 = data17.opened_at;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages/" + i0+"/opened_at",source:"documents/agent-web-2019-08/users.md:61",schemaPath:"Customer#/properties/last_visit/properties/last_pages/items/properties/opened_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.url !== undefined){
let data19 = data17.url;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages/" + i0+"/url",source:"documents/agent-web-2019-08/users.md:62",schemaPath:"Customer#/properties/last_visit/properties/last_pages/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data17.title !== undefined){
let data20 = data17.title;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages/" + i0+"/title",source:"documents/agent-web-2019-08/users.md:63",schemaPath:"Customer#/properties/last_visit/properties/last_pages/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages/" + i0,source:"documents/agent-web-2019-08/users.md:60",schemaPath:"Customer#/properties/last_visit/properties/last_pages/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid3 = _errs35 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last_visit/last_pages",source:"documents/agent-web-2019-08/users.md:60",schemaPath:"Customer#/properties/last_visit/properties/last_pages/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/last_visit",source:"documents/agent-web-2019-08/users.md:99",schemaPath:"Customer#/properties/last_visit/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.fields !== undefined){
let data21 = data.fields;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key0 in data21){
let data22 = data21[key0];
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/users.md:71",schemaPath:"Customer#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/agent-web-2019-08/users.md:96",schemaPath:"Customer#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.statistics !== undefined){
let data23 = data.statistics;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.chats_count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics",source:"documents/agent-web-2019-08/users.md:74",schemaPath:"Customer#/properties/statistics/required",keyword:"required",params:{missingProperty: "chats_count"},message:"must have required property '"+"chats_count"+"'"}); errors++;
}
if(data23.threads_count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics",source:"documents/agent-web-2019-08/users.md:75",schemaPath:"Customer#/properties/statistics/required",keyword:"required",params:{missingProperty: "threads_count"},message:"must have required property '"+"threads_count"+"'"}); errors++;
}
if(data23.visits_count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/statistics",source:"documents/agent-web-2019-08/users.md:76",schemaPath:"Customer#/properties/statistics/required",keyword:"required",params:{missingProperty: "visits_count"},message:"must have required property '"+"visits_count"+"'"}); errors++;
}
if(data23.chats_count !== undefined){
let data24 = data23.chats_count;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/chats_count",source:"documents/agent-web-2019-08/users.md:74",schemaPath:"Customer#/properties/statistics/properties/chats_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data23.threads_count !== undefined){
let data25 = data23.threads_count;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/threads_count",source:"documents/agent-web-2019-08/users.md:75",schemaPath:"Customer#/properties/statistics/properties/threads_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data23.visits_count !== undefined){
let data26 = data23.visits_count;
if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){
(vErrors ??= []).push({instancePath:instancePath+"/statistics/visits_count",source:"documents/agent-web-2019-08/users.md:76",schemaPath:"Customer#/properties/statistics/properties/visits_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/statistics",source:"documents/agent-web-2019-08/users.md:101",schemaPath:"Customer#/properties/statistics/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.__priv_lc2_customer_id !== undefined){
let data27 = data.__priv_lc2_customer_id;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_lc2_customer_id",source:"documents/agent-web-2019-08/users.md:78",schemaPath:"Customer#/properties/__priv_lc2_customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.agent_last_event_created_at !== undefined){
let data28 = data.agent_last_event_created_at;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent_last_event_created_at",source:"documents/agent-web-2019-08/users.md:91",schemaPath:"Customer#/properties/agent_last_event_created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.customer_last_event_created_at !== undefined){
let data29 = data.customer_last_event_created_at;
if(typeof data29 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_last_event_created_at",source:"documents/agent-web-2019-08/users.md:93",schemaPath:"Customer#/properties/customer_last_event_created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.created_at !== undefined){
let data30 = data.created_at;
if(typeof data30 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/created_at",source:"documents/agent-web-2019-08/users.md:94",schemaPath:"Customer#/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.present !== undefined){
let data31 = data.present;
if(typeof data31 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/agent-web-2019-08/users.md:100",schemaPath:"Customer#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.last_seen_timestamp !== undefined){
let data32 = data.last_seen_timestamp;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
(vErrors ??= []).push({instancePath:instancePath+"/last_seen_timestamp",source:"documents/agent-web-2019-08/users.md:98",schemaPath:"Customer#/properties/last_seen_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:37",schemaPath:"Customer#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if("agent" !== data0){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate62(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data1 = data.type;
if("customer" !== data1){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:15",schemaPath:"User#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/users.md:15",schemaPath:"User#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/users.md:15",schemaPath:"User#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"Properties#/additionalProperties/additionalProperties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}); errors++;
}
if(data1.value !== undefined){
let data2 = data1.value;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"Properties#/additionalProperties/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs11 = errors;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/agent-web-2019-08/data_structures.md:73",schemaPath:"Properties#/additionalProperties/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/agent-web-2019-08/data_structures.md:74",schemaPath:"Properties#/additionalProperties/additionalProperties/properties/value/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"Properties#/additionalProperties/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:38",schemaPath:"Properties#/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:37",schemaPath:"Properties#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/data_structures.md:31",schemaPath:"Properties#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:29",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:31",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:32",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:33",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:34",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,source:"corrections/agent-web-2019-08.yaml:40",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:54",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/events.md:29",schemaPath:"CustomEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/events.md:52",schemaPath:"CustomEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/events.md:31",schemaPath:"CustomEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:32",schemaPath:"CustomEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("custom" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:32",schemaPath:"CustomEvent#/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-web-2019-08/events.md:33",schemaPath:"CustomEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/events.md:34",schemaPath:"CustomEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:54",schemaPath:"CustomEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate70(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:23",schemaPath:"CustomEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:63",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:65",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:66",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:67",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:68",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:93",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:73",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:74",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.content_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:90",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "content_type"},message:"must have required property '"+"content_type"+"'"}); errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:78",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/events.md:63",schemaPath:"FileEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/events.md:91",schemaPath:"FileEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/events.md:65",schemaPath:"FileEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:66",schemaPath:"FileEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("file" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:66",schemaPath:"FileEvent#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-web-2019-08/events.md:67",schemaPath:"FileEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/events.md:68",schemaPath:"FileEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:93",schemaPath:"FileEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate70(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-web-2019-08/events.md:73",schemaPath:"FileEvent#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.url !== undefined){
let data9 = data.url;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/agent-web-2019-08/events.md:74",schemaPath:"FileEvent#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thumbnail_url !== undefined){
let data10 = data.thumbnail_url;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnail_url",source:"documents/agent-web-2019-08/events.md:95",schemaPath:"FileEvent#/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thumbnail2x_url !== undefined){
let data11 = data.thumbnail2x_url;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnail2x_url",source:"documents/agent-web-2019-08/events.md:95",schemaPath:"FileEvent#/properties/thumbnail2x_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.content_type !== undefined){
let data12 = data.content_type;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/content_type",source:"documents/agent-web-2019-08/events.md:90",schemaPath:"FileEvent#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.size !== undefined){
let data13 = data.size;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",source:"documents/agent-web-2019-08/events.md:78",schemaPath:"FileEvent#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.width !== undefined){
let data14 = data.width;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/width",source:"documents/agent-web-2019-08/events.md:95",schemaPath:"FileEvent#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.height !== undefined){
let data15 = data.height;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",source:"documents/agent-web-2019-08/events.md:95",schemaPath:"FileEvent#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:57",schemaPath:"FileEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:105",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:107",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:108",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:109",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:110",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:166",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.form_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:115",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "form_id"},message:"must have required property '"+"form_id"+"'"}); errors++;
}
if(data.fields === undefined){
(vErrors ??= []).push({instancePath,source:"corrections/agent-web-2019-08.yaml:50",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/events.md:105",schemaPath:"FilledFormEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/events.md:164",schemaPath:"FilledFormEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/events.md:107",schemaPath:"FilledFormEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:108",schemaPath:"FilledFormEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("filled_form" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:108",schemaPath:"FilledFormEvent#/properties/type/const",keyword:"const",params:{allowedValue: "filled_form"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-web-2019-08/events.md:109",schemaPath:"FilledFormEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/events.md:110",schemaPath:"FilledFormEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:166",schemaPath:"FilledFormEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate70(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.form_id !== undefined){
let data8 = data.form_id;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/form_id",source:"documents/agent-web-2019-08/events.md:115",schemaPath:"FilledFormEvent#/properties/form_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.fields !== undefined){
let data9 = data.fields;
if(Array.isArray(data9)){
let valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs20 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"corrections/agent-web-2019-08.yaml:50",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data10.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/agent-web-2019-08/events.md:118",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data10.label === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/agent-web-2019-08/events.md:119",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"}); errors++;
}
if(data10.type !== undefined){
let data11 = data10.type;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/type",source:"corrections/agent-web-2019-08.yaml:50",schemaPath:"FilledFormEvent#/properties/fields/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.id !== undefined){
let data12 = data10.id;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/id",source:"documents/agent-web-2019-08/events.md:118",schemaPath:"FilledFormEvent#/properties/fields/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.label !== undefined){
let data13 = data10.label;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/label",source:"documents/agent-web-2019-08/events.md:119",schemaPath:"FilledFormEvent#/properties/fields/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.answer !== undefined){
let data14 = data10.answer;
const _errs29 = errors;
let valid4 = false;
const _errs30 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/agent-web-2019-08/events.md:120",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs30 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs32 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.label === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/agent-web-2019-08/events.md:132",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf/1/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"}); errors++;
}
if(data14.id !== undefined){
let data15 = data14.id;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer/id",source:"documents/agent-web-2019-08/events.md:131",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data14.label !== undefined){
let data16 = data14.label;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer/label",source:"documents/agent-web-2019-08/events.md:132",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf/1/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data14.group_id !== undefined){
let data17 = data14.group_id;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer/group_id",source:"documents/agent-web-2019-08/events.md:150",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf/1/properties/group_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/agent-web-2019-08/events.md:120",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs32 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/agent-web-2019-08/events.md:120",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data10.answers !== undefined){
let data18 = data10.answers;
if(Array.isArray(data18)){
let valid7 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
const _errs42 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1,source:"documents/agent-web-2019-08/events.md:139",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data19.label === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1,source:"documents/agent-web-2019-08/events.md:140",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answers/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"}); errors++;
}
if(data19.id !== undefined){
let data20 = data19.id;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1+"/id",source:"documents/agent-web-2019-08/events.md:139",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data19.label !== undefined){
let data21 = data19.label;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1+"/label",source:"documents/agent-web-2019-08/events.md:140",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answers/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1,source:"documents/agent-web-2019-08/events.md:138",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid6 = _errs42 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers",source:"documents/agent-web-2019-08/events.md:138",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"corrections/agent-web-2019-08.yaml:50",schemaPath:"FilledFormEvent#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs20 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"corrections/agent-web-2019-08.yaml:50",schemaPath:"FilledFormEvent#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:99",schemaPath:"FilledFormEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:180",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:182",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:183",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:184",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:185",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:213",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:212",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/events.md:180",schemaPath:"MessageEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/events.md:207",schemaPath:"MessageEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/events.md:182",schemaPath:"MessageEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:183",schemaPath:"MessageEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:183",schemaPath:"MessageEvent#/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-web-2019-08/events.md:184",schemaPath:"MessageEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/events.md:185",schemaPath:"MessageEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 === "string"){
if(data6.length > 16384){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-web-2019-08/events.md:213",schemaPath:"MessageEvent#/properties/text/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-web-2019-08/events.md:213",schemaPath:"MessageEvent#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.postback !== undefined){
let data7 = data.postback;
const _errs17 = errors;
const _errs18 = errors;
const _errs19 = errors;
let valid2 = false;
const _errs20 = errors;
if(errors === _errs20){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing0;
if((data7.value === undefined) && (missing0 = "value")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data7.type !== undefined){
let data8 = data7.type;
(vErrors ??= []).push({}); errors++;
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs24 = errors;
if(errors === _errs24){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.type === undefined) && (missing1 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data7.value !== undefined){
let data9 = data7.value;
(vErrors ??= []).push({}); errors++;
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs24 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
(vErrors ??= []).push({}); errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs18 === errors;
if(valid1){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/events.md:208",schemaPath:"MessageEvent#/properties/postback/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/events.md:188",schemaPath:"MessageEvent#/properties/postback/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data7.thread_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/events.md:189",schemaPath:"MessageEvent#/properties/postback/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data7.event_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/events.md:190",schemaPath:"MessageEvent#/properties/postback/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data7.id !== undefined){
let data10 = data7.id;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/id",source:"documents/agent-web-2019-08/events.md:188",schemaPath:"MessageEvent#/properties/postback/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.thread_id !== undefined){
let data11 = data7.thread_id;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/thread_id",source:"documents/agent-web-2019-08/events.md:189",schemaPath:"MessageEvent#/properties/postback/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.event_id !== undefined){
let data12 = data7.event_id;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/event_id",source:"documents/agent-web-2019-08/events.md:190",schemaPath:"MessageEvent#/properties/postback/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.type !== undefined){
let data13 = data7.type;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/type",source:"documents/agent-web-2019-08/events.md:209",schemaPath:"MessageEvent#/properties/postback/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.value !== undefined){
let data14 = data7.value;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/value",source:"documents/agent-web-2019-08/events.md:210",schemaPath:"MessageEvent#/properties/postback/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/events.md:208",schemaPath:"MessageEvent#/properties/postback/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.recipients !== undefined){
let data15 = data.recipients;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:212",schemaPath:"MessageEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data16 = data.properties;
if(!(validate70(data16, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:174",schemaPath:"MessageEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:220",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:222",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:223",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:224",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:225",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data.system_message_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:241",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "system_message_type"},message:"must have required property '"+"system_message_type"+"'"}); errors++;
}
if(data.text_vars === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:227",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "text_vars"},message:"must have required property '"+"text_vars"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:240",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/events.md:220",schemaPath:"SystemMessageEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/events.md:239",schemaPath:"SystemMessageEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/events.md:222",schemaPath:"SystemMessageEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:223",schemaPath:"SystemMessageEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("system_message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:223",schemaPath:"SystemMessageEvent#/properties/type/const",keyword:"const",params:{allowedValue: "system_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.timestamp !== undefined){
let data4 = data.timestamp;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/events.md:224",schemaPath:"SystemMessageEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data5 = data.text;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-web-2019-08/events.md:225",schemaPath:"SystemMessageEvent#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.system_message_type !== undefined){
let data6 = data.system_message_type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/system_message_type",source:"documents/agent-web-2019-08/events.md:241",schemaPath:"SystemMessageEvent#/properties/system_message_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.text_vars !== undefined){
let data7 = data.text_vars;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text_vars/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/events.md:228",schemaPath:"SystemMessageEvent#/properties/text_vars/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text_vars",source:"documents/agent-web-2019-08/events.md:227",schemaPath:"SystemMessageEvent#/properties/text_vars/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.recipients !== undefined){
let data9 = data.recipients;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:240",schemaPath:"SystemMessageEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:216",schemaPath:"SystemMessageEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:259",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:261",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:262",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:263",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:264",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:319",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.template_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:320",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "template_id"},message:"must have required property '"+"template_id"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/events.md:259",schemaPath:"RichMessageEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-web-2019-08/events.md:310",schemaPath:"RichMessageEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/events.md:261",schemaPath:"RichMessageEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:262",schemaPath:"RichMessageEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("rich_message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:262",schemaPath:"RichMessageEvent#/properties/type/const",keyword:"const",params:{allowedValue: "rich_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-web-2019-08/events.md:263",schemaPath:"RichMessageEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/events.md:264",schemaPath:"RichMessageEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-web-2019-08/events.md:319",schemaPath:"RichMessageEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate70(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.template_id !== undefined){
let data8 = data.template_id;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/template_id",source:"documents/agent-web-2019-08/events.md:320",schemaPath:"RichMessageEvent#/properties/template_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.elements !== undefined){
let data9 = data.elements;
if(Array.isArray(data9)){
if(data9.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/agent-web-2019-08/events.md:311",schemaPath:"RichMessageEvent#/properties/elements/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}); errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/agent-web-2019-08/events.md:311",schemaPath:"RichMessageEvent#/properties/elements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
let valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs20 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.title !== undefined){
let data11 = data10.title;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/title",source:"documents/agent-web-2019-08/events.md:317",schemaPath:"RichMessageEvent#/properties/elements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.subtitle !== undefined){
let data12 = data10.subtitle;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/subtitle",source:"documents/agent-web-2019-08/events.md:316",schemaPath:"RichMessageEvent#/properties/elements/items/properties/subtitle/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.image !== undefined){
let data13 = data10.image;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name !== undefined){
let data14 = data13.name;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/name",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.url !== undefined){
let data15 = data13.url;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/url",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.content_type !== undefined){
let data16 = data13.content_type;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/content_type",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.size !== undefined){
let data17 = data13.size;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/size",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data13.width !== undefined){
let data18 = data13.width;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/width",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data13.height !== undefined){
let data19 = data13.height;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/height",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image",source:"documents/agent-web-2019-08/events.md:315",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data10.buttons !== undefined){
let data20 = data10.buttons;
if(Array.isArray(data20)){
if(data20.length > 11){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/agent-web-2019-08/events.md:312",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/maxItems",keyword:"maxItems",params:{limit: 11},message:"must NOT have more than 11 items"}); errors++;
}
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/agent-web-2019-08/events.md:312",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
let valid6 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs42 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/agent-web-2019-08/events.md:282",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data21.postback_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/agent-web-2019-08/events.md:313",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/required",keyword:"required",params:{missingProperty: "postback_id"},message:"must have required property '"+"postback_id"+"'"}); errors++;
}
if(data21.user_ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/agent-web-2019-08/events.md:314",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/required",keyword:"required",params:{missingProperty: "user_ids"},message:"must have required property '"+"user_ids"+"'"}); errors++;
}
if(data21.text !== undefined){
let data22 = data21.text;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/text",source:"documents/agent-web-2019-08/events.md:282",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.postback_id !== undefined){
let data23 = data21.postback_id;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/postback_id",source:"documents/agent-web-2019-08/events.md:313",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/postback_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.user_ids !== undefined){
let data24 = data21.user_ids;
if(Array.isArray(data24)){
let valid9 = true;
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
const _errs50 = errors;
if(typeof data25 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/user_ids/" + i2,source:"documents/agent-web-2019-08/events.md:284",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid8 = _errs50 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/user_ids",source:"documents/agent-web-2019-08/events.md:314",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data21.type !== undefined){
let data26 = data21.type;
if(typeof data26 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/type",source:"documents/agent-web-2019-08/events.md:290",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.value !== undefined){
let data27 = data21.value;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/value",source:"documents/agent-web-2019-08/events.md:292",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.webview_height !== undefined){
let data28 = data21.webview_height;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/webview_height",source:"documents/agent-web-2019-08/events.md:293",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/webview_height/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/agent-web-2019-08/events.md:312",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid5 = _errs42 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/agent-web-2019-08/events.md:312",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0,source:"documents/agent-web-2019-08/events.md:311",schemaPath:"RichMessageEvent#/properties/elements/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs20 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/agent-web-2019-08/events.md:311",schemaPath:"RichMessageEvent#/properties/elements/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:253",schemaPath:"RichMessageEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate84.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if("custom" !== data0){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(errors === _errs9){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data1 = data.type;
if("file" !== data1){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
const _errs14 = errors;
let valid5 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data2 = data.type;
if("filled_form" !== data2){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs18 = errors;
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
const _errs20 = errors;
let valid7 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.type === undefined) && (missing3 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data3 = data.type;
if("message" !== data3){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(!(validate79(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var _valid3 = _errs24 === errors;
valid7 = _valid3;
}
const _errs26 = errors;
let valid9 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.type === undefined) && (missing4 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data4 = data.type;
if("system_message" !== data4){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid4 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs30 = errors;
if(!(validate82(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var _valid4 = _errs30 === errors;
valid9 = _valid4;
}
const _errs32 = errors;
let valid11 = true;
const _errs33 = errors;
if(errors === _errs33){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.type === undefined) && (missing5 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data5 = data.type;
if("rich_message" !== data5){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid5 = _errs33 === errors;
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs36 = errors;
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
var _valid5 = _errs36 === errors;
valid11 = _valid5;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:23",schemaPath:"Event#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/events.md:23",schemaPath:"Event#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/events.md:23",schemaPath:"Event#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group_ids === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/data_structures.md:29",schemaPath:"Access#/required",keyword:"required",params:{missingProperty: "group_ids"},message:"must have required property '"+"group_ids"+"'"}); errors++;
}
if(data.group_ids !== undefined){
let data0 = data.group_ids;
if(Array.isArray(data0)){
let valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/group_ids/" + i0,source:"documents/agent-web-2019-08/data_structures.md:22",schemaPath:"Access#/properties/group_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/group_ids",source:"documents/agent-web-2019-08/data_structures.md:29",schemaPath:"Access#/properties/group_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/data_structures.md:15",schemaPath:"Access#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/data_structures.md:131",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/data_structures.md:132",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.active === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/data_structures.md:152",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"}); errors++;
}
if(data.user_ids === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/data_structures.md:134",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "user_ids"},message:"must have required property '"+"user_ids"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/data_structures.md:139",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/data_structures.md:131",schemaPath:"Thread#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data1 = data.timestamp;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/data_structures.md:132",schemaPath:"Thread#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.active !== undefined){
let data2 = data.active;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",source:"documents/agent-web-2019-08/data_structures.md:152",schemaPath:"Thread#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.user_ids !== undefined){
let data3 = data.user_ids;
if(Array.isArray(data3)){
let valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_ids/" + i0,source:"documents/agent-web-2019-08/data_structures.md:134",schemaPath:"Thread#/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid1 = _errs9 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user_ids",source:"documents/agent-web-2019-08/data_structures.md:134",schemaPath:"Thread#/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.restricted_access !== undefined){
let data5 = data.restricted_access;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restricted_access",source:"documents/agent-web-2019-08/data_structures.md:155",schemaPath:"Thread#/properties/restricted_access/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.events !== undefined){
let data6 = data.events;
if(Array.isArray(data6)){
let valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs15 = errors;
if(!(validate68(data7, {instancePath:instancePath+"/events/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/events",source:"documents/agent-web-2019-08/data_structures.md:153",schemaPath:"Thread#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.order !== undefined){
let data8 = data.order;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-web-2019-08/data_structures.md:139",schemaPath:"Thread#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.properties !== undefined){
let data9 = data.properties;
if(!(validate70(data9, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
let data10 = data.access;
if(!(validate89(data10, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/data_structures.md:125",schemaPath:"Thread#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:75",schemaPath:"get_chat_threads.response#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:76",schemaPath:"get_chat_threads.response#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:77",schemaPath:"get_chat_threads.response#/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data0.threads_summary === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:83",schemaPath:"get_chat_threads.response#/properties/chat/required",keyword:"required",params:{missingProperty: "threads_summary"},message:"must have required property '"+"threads_summary"+"'"}); errors++;
}
if(data0.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"corrections/agent-web-2019-08.yaml:5",schemaPath:"get_chat_threads.response#/properties/chat/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data0.access === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:95",schemaPath:"get_chat_threads.response#/properties/chat/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/agent-web-2019-08/methods.md:76",schemaPath:"get_chat_threads.response#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.users !== undefined){
let data2 = data0.users;
if(Array.isArray(data2)){
let valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(!(validate61(data3, {instancePath:instancePath+"/chat/users/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/agent-web-2019-08/methods.md:77",schemaPath:"get_chat_threads.response#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.threads !== undefined){
let data4 = data0.threads;
if(Array.isArray(data4)){
let valid5 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs10 = errors;
if(!(validate67(data5, {instancePath:instancePath+"/chat/threads/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads",source:"documents/agent-web-2019-08/methods.md:80",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.threads_summary !== undefined){
let data6 = data0.threads_summary;
if(Array.isArray(data6)){
let valid7 = true;
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs13 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.thread_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads_summary/" + i2,source:"documents/agent-web-2019-08/methods.md:84",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data7.order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads_summary/" + i2,source:"documents/agent-web-2019-08/methods.md:85",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data7.thread_id !== undefined){
let data8 = data7.thread_id;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads_summary/" + i2+"/thread_id",source:"documents/agent-web-2019-08/methods.md:84",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads_summary/items/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.order !== undefined){
let data9 = data7.order;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads_summary/" + i2+"/order",source:"documents/agent-web-2019-08/methods.md:85",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads_summary/items/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads_summary/" + i2,source:"documents/agent-web-2019-08/methods.md:83",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads_summary/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid6 = _errs13 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads_summary",source:"documents/agent-web-2019-08/methods.md:83",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads_summary/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.properties !== undefined){
let data10 = data0.properties;
if(!(validate70(data10, {instancePath:instancePath+"/chat/properties",parentData:data0,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data0.access !== undefined){
let data11 = data0.access;
if(!(validate89(data11, {instancePath:instancePath+"/chat/access",parentData:data0,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:75",schemaPath:"get_chat_threads.response#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:39",schemaPath:"get_chat_threads.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
export const getChatThreadsSummaryResponse: Validator = validate94;
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.threads_summary === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:137",schemaPath:"get_chat_threads_summary.response#/required",keyword:"required",params:{missingProperty: "threads_summary"},message:"must have required property '"+"threads_summary"+"'"}); errors++;
}
if(data.found_threads === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:156",schemaPath:"get_chat_threads_summary.response#/required",keyword:"required",params:{missingProperty: "found_threads"},message:"must have required property '"+"found_threads"+"'"}); errors++;
}
if(data.threads_summary !== undefined){
let data0 = data.threads_summary;
if(Array.isArray(data0)){
let valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0,source:"documents/agent-web-2019-08/methods.md:139",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data1.order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0,source:"documents/agent-web-2019-08/methods.md:140",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data1.events_count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0,source:"documents/agent-web-2019-08/methods.md:141",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "events_count"},message:"must have required property '"+"events_count"+"'"}); errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0+"/id",source:"documents/agent-web-2019-08/methods.md:139",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.order !== undefined){
let data3 = data1.order;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0+"/order",source:"documents/agent-web-2019-08/methods.md:140",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data1.events_count !== undefined){
let data4 = data1.events_count;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0+"/events_count",source:"documents/agent-web-2019-08/methods.md:141",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/properties/events_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0,source:"documents/agent-web-2019-08/methods.md:137",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary",source:"documents/agent-web-2019-08/methods.md:137",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.found_threads !== undefined){
let data5 = data.found_threads;
if(!(typeof data5 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/found_threads",source:"documents/agent-web-2019-08/methods.md:156",schemaPath:"get_chat_threads_summary.response#/properties/found_threads/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data.next_page_id !== undefined){
let data6 = data.next_page_id;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/next_page_id",source:"documents/agent-web-2019-08/methods.md:150",schemaPath:"get_chat_threads_summary.response#/properties/next_page_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.previous_page_id !== undefined){
let data7 = data.previous_page_id;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/previous_page_id",source:"documents/agent-web-2019-08/methods.md:151",schemaPath:"get_chat_threads_summary.response#/properties/previous_page_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:102",schemaPath:"get_chat_threads_summary.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
export const startChatResponse: Validator = validate95;
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:282",schemaPath:"start_chat.response#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:283",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:284",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data0.thread === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:287",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "thread"},message:"must have required property '"+"thread"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/agent-web-2019-08/methods.md:283",schemaPath:"start_chat.response#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.users !== undefined){
let data2 = data0.users;
if(Array.isArray(data2)){
let valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(!(validate61(data3, {instancePath:instancePath+"/chat/users/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/agent-web-2019-08/methods.md:284",schemaPath:"start_chat.response#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.thread !== undefined){
let data4 = data0.thread;
if(!(validate67(data4, {instancePath:instancePath+"/chat/thread",parentData:data0,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:282",schemaPath:"start_chat.response#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:159",schemaPath:"start_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
export const activateChatResponse: Validator = validate98;
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:366",schemaPath:"activate_chat.response#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:367",schemaPath:"activate_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:368",schemaPath:"activate_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data0.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:371",schemaPath:"activate_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data0.access === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:374",schemaPath:"activate_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data0.threads === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:377",schemaPath:"activate_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "threads"},message:"must have required property '"+"threads"+"'"}); errors++;
}
if(data0.is_followed === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:380",schemaPath:"activate_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "is_followed"},message:"must have required property '"+"is_followed"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/agent-web-2019-08/methods.md:367",schemaPath:"activate_chat.response#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.users !== undefined){
let data2 = data0.users;
if(Array.isArray(data2)){
let valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(!(validate61(data3, {instancePath:instancePath+"/chat/users/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/agent-web-2019-08/methods.md:368",schemaPath:"activate_chat.response#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.properties !== undefined){
let data4 = data0.properties;
if(!(validate70(data4, {instancePath:instancePath+"/chat/properties",parentData:data0,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data0.access !== undefined){
let data5 = data0.access;
if(!(validate89(data5, {instancePath:instancePath+"/chat/access",parentData:data0,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data0.threads !== undefined){
let data6 = data0.threads;
if(Array.isArray(data6)){
let valid5 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs12 = errors;
if(!(validate67(data7, {instancePath:instancePath+"/chat/threads/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid4 = _errs12 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads",source:"documents/agent-web-2019-08/methods.md:377",schemaPath:"activate_chat.response#/properties/chat/properties/threads/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.is_followed !== undefined){
let data8 = data0.is_followed;
if(typeof data8 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/is_followed",source:"documents/agent-web-2019-08/methods.md:380",schemaPath:"activate_chat.response#/properties/chat/properties/is_followed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/methods.md:366",schemaPath:"activate_chat.response#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:294",schemaPath:"activate_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
export const addUserToChatResponse: Validator = validate103;
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:386",schemaPath:"add_user_to_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
export const removeUserFromChatResponse: Validator = validate104;
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:422",schemaPath:"remove_user_from_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
export const sendEventResponse: Validator = validate105;
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:509",schemaPath:"send_event.response#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:510",schemaPath:"send_event.response#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.thread_id !== undefined){
let data0 = data.thread_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/methods.md:509",schemaPath:"send_event.response#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(!(validate68(data1, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:459",schemaPath:"send_event.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
export const sendFileResponse: Validator = validate107;
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:564",schemaPath:"send_file.response#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/agent-web-2019-08/methods.md:564",schemaPath:"send_file.response#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:516",schemaPath:"send_file.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
export const sendRichMessagePostbackResponse: Validator = validate108;
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:569",schemaPath:"send_rich_message_postback.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
export const multicastResponse: Validator = validate109;
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:610",schemaPath:"multicast.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
export const sendTypingIndicatorResponse: Validator = validate110;
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:669",schemaPath:"send_typing_indicator.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
export const banCustomerResponse: Validator = validate111;
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:701",schemaPath:"ban_customer.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
export const closeThreadResponse: Validator = validate112;
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:739",schemaPath:"close_thread.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
export const transferChatResponse: Validator = validate113;
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:772",schemaPath:"transfer_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
export const grantAccessResponse: Validator = validate114;
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:811",schemaPath:"grant_access.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
export const revokeAccessResponse: Validator = validate115;
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:848",schemaPath:"revoke_access.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
export const setAccessResponse: Validator = validate116;
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:887",schemaPath:"set_access.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
export const updateAgentResponse: Validator = validate117;
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:927",schemaPath:"update_agent.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
export const updateChatPropertiesResponse: Validator = validate118;
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:962",schemaPath:"update_chat_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
export const updateChatThreadPropertiesResponse: Validator = validate119;
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1000",schemaPath:"update_chat_thread_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
export const updateEventPropertiesResponse: Validator = validate120;
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1040",schemaPath:"update_event_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
export const updateLastSeenTimestampResponse: Validator = validate121;
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1116",schemaPath:"update_last_seen_timestamp.response#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.timestamp !== undefined){
let data0 = data.timestamp;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/methods.md:1116",schemaPath:"update_last_seen_timestamp.response#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1082",schemaPath:"update_last_seen_timestamp.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
export const uploadImageResponse: Validator = validate122;
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1158",schemaPath:"upload_image.response#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.path === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1159",schemaPath:"upload_image.response#/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"}); errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!(formats30.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/agent-web-2019-08/methods.md:1158",schemaPath:"upload_image.response#/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/agent-web-2019-08/methods.md:1158",schemaPath:"upload_image.response#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.path !== undefined){
let data1 = data.path;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/path",source:"documents/agent-web-2019-08/methods.md:1159",schemaPath:"upload_image.response#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1121",schemaPath:"upload_image.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
export const getCustomersResponse: Validator = validate123;
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customers === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1201",schemaPath:"get_customers.response#/required",keyword:"required",params:{missingProperty: "customers"},message:"must have required property '"+"customers"+"'"}); errors++;
}
if(data.total_customers === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1204",schemaPath:"get_customers.response#/required",keyword:"required",params:{missingProperty: "total_customers"},message:"must have required property '"+"total_customers"+"'"}); errors++;
}
if(data.customers !== undefined){
let data0 = data.customers;
if(Array.isArray(data0)){
let valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!(validate64(data1, {instancePath:instancePath+"/customers/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customers",source:"documents/agent-web-2019-08/methods.md:1201",schemaPath:"get_customers.response#/properties/customers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.total_customers !== undefined){
let data2 = data.total_customers;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/total_customers",source:"documents/agent-web-2019-08/methods.md:1204",schemaPath:"get_customers.response#/properties/total_customers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.next_page_id !== undefined){
let data3 = data.next_page_id;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/next_page_id",source:"documents/agent-web-2019-08/methods.md:1205",schemaPath:"get_customers.response#/properties/next_page_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.previous_page_id !== undefined){
let data4 = data.previous_page_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/previous_page_id",source:"documents/agent-web-2019-08/methods.md:1206",schemaPath:"get_customers.response#/properties/previous_page_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1163",schemaPath:"get_customers.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
export const createCustomerResponse: Validator = validate125;
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
validate125.errors = vErrors;
return errors === 0;
}
export const updateCustomerResponse: Validator = validate127;
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
validate127.errors = vErrors;
return errors === 0;
}
export const deleteChatPropertiesResponse: Validator = validate129;
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1362",schemaPath:"delete_chat_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
export const deleteChatThreadPropertiesResponse: Validator = validate130;
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1398",schemaPath:"delete_chat_thread_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
export const deleteEventPropertiesResponse: Validator = validate131;
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1435",schemaPath:"delete_event_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
export const tagChatThreadResponse: Validator = validate132;
function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1475",schemaPath:"tag_chat_thread.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
export const untagChatThreadResponse: Validator = validate133;
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1510",schemaPath:"untag_chat_thread.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
export const followChatResponse: Validator = validate134;
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1545",schemaPath:"follow_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
export const unfollowChatResponse: Validator = validate135;
function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/methods.md:1581",schemaPath:"unfollow_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
export const chatTransferredPush: Validator = validate136;
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:30",schemaPath:"chat_transferred.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.requester_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:31",schemaPath:"chat_transferred.push#/required",keyword:"required",params:{missingProperty: "requester_id"},message:"must have required property '"+"requester_id"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:49",schemaPath:"chat_transferred.push#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.ids === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:50",schemaPath:"chat_transferred.push#/required",keyword:"required",params:{missingProperty: "ids"},message:"must have required property '"+"ids"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:30",schemaPath:"chat_transferred.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.requester_id !== undefined){
let data1 = data.requester_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requester_id",source:"documents/agent-web-2019-08/rtm-pushes.md:31",schemaPath:"chat_transferred.push#/properties/requester_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/rtm-pushes.md:49",schemaPath:"chat_transferred.push#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.ids !== undefined){
let data3 = data.ids;
if(Array.isArray(data3)){
let valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ids/" + i0,source:"documents/agent-web-2019-08/rtm-pushes.md:50",schemaPath:"chat_transferred.push#/properties/ids/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/ids/" + i0,source:"documents/agent-web-2019-08/rtm-pushes.md:50",schemaPath:"chat_transferred.push#/properties/ids/items/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/ids/" + i0,source:"documents/agent-web-2019-08/rtm-pushes.md:50",schemaPath:"chat_transferred.push#/properties/ids/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs9 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ids",source:"documents/agent-web-2019-08/rtm-pushes.md:50",schemaPath:"chat_transferred.push#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:24",schemaPath:"chat_transferred.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
export const accessGrantedPush: Validator = validate137;
function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:82",schemaPath:"access_granted.push#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:83",schemaPath:"access_granted.push#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.access === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:62",schemaPath:"access_granted.push#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resource",source:"documents/agent-web-2019-08/rtm-pushes.md:82",schemaPath:"access_granted.push#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/rtm-pushes.md:83",schemaPath:"access_granted.push#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(!(validate89(data2, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:54",schemaPath:"access_granted.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
export const accessRevokedPush: Validator = validate139;
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:115",schemaPath:"access_revoked.push#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:116",schemaPath:"access_revoked.push#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.access === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:95",schemaPath:"access_revoked.push#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resource",source:"documents/agent-web-2019-08/rtm-pushes.md:115",schemaPath:"access_revoked.push#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/rtm-pushes.md:116",schemaPath:"access_revoked.push#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(!(validate89(data2, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:87",schemaPath:"access_revoked.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
export const accessSetPush: Validator = validate141;
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:148",schemaPath:"access_set.push#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:149",schemaPath:"access_set.push#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.access === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:128",schemaPath:"access_set.push#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resource",source:"documents/agent-web-2019-08/rtm-pushes.md:148",schemaPath:"access_set.push#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/rtm-pushes.md:149",schemaPath:"access_set.push#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(!(validate89(data2, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:120",schemaPath:"access_set.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
export const agentUpdatedPush: Validator = validate143;
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:159",schemaPath:"agent_updated.push#/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"}); errors++;
}
if(data.routing_status === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:160",schemaPath:"agent_updated.push#/required",keyword:"required",params:{missingProperty: "routing_status"},message:"must have required property '"+"routing_status"+"'"}); errors++;
}
if(data.agent_id !== undefined){
let data0 = data.agent_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent_id",source:"documents/agent-web-2019-08/rtm-pushes.md:159",schemaPath:"agent_updated.push#/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.routing_status !== undefined){
let data1 = data.routing_status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"documents/agent-web-2019-08/rtm-pushes.md:160",schemaPath:"agent_updated.push#/properties/routing_status/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:153",schemaPath:"agent_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
export const agentDisconnectedPush: Validator = validate144;
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:199",schemaPath:"agent_disconnected.push#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"}); errors++;
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reason",source:"documents/agent-web-2019-08/rtm-pushes.md:199",schemaPath:"agent_disconnected.push#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.region === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",source:"documents/agent-web-2019-08/rtm-pushes.md:182",schemaPath:"agent_disconnected.push#/properties/data/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data1.region !== undefined){
let data2 = data1.region;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/region",source:"documents/agent-web-2019-08/rtm-pushes.md:182",schemaPath:"agent_disconnected.push#/properties/data/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",source:"documents/agent-web-2019-08/rtm-pushes.md:181",schemaPath:"agent_disconnected.push#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:174",schemaPath:"agent_disconnected.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
export const chatUserAddedPush: Validator = validate145;
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:224",schemaPath:"chat_user_added.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:225",schemaPath:"chat_user_added.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.user === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:226",schemaPath:"chat_user_added.push#/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"}); errors++;
}
if(data.user_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:245",schemaPath:"chat_user_added.push#/required",keyword:"required",params:{missingProperty: "user_type"},message:"must have required property '"+"user_type"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:224",schemaPath:"chat_user_added.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:225",schemaPath:"chat_user_added.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user !== undefined){
let data2 = data.user;
if(!(validate61(data2, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.user_type !== undefined){
let data3 = data.user_type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_type",source:"documents/agent-web-2019-08/rtm-pushes.md:245",schemaPath:"chat_user_added.push#/properties/user_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:218",schemaPath:"chat_user_added.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
export const chatUserRemovedPush: Validator = validate147;
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:255",schemaPath:"chat_user_removed.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:256",schemaPath:"chat_user_removed.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:257",schemaPath:"chat_user_removed.push#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.user_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:274",schemaPath:"chat_user_removed.push#/required",keyword:"required",params:{missingProperty: "user_type"},message:"must have required property '"+"user_type"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:255",schemaPath:"chat_user_removed.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:256",schemaPath:"chat_user_removed.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/agent-web-2019-08/rtm-pushes.md:257",schemaPath:"chat_user_removed.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_type !== undefined){
let data3 = data.user_type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_type",source:"documents/agent-web-2019-08/rtm-pushes.md:274",schemaPath:"chat_user_removed.push#/properties/user_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:249",schemaPath:"chat_user_removed.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
export const customerBannedPush: Validator = validate148;
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:284",schemaPath:"customer_banned.push#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.ban === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:285",schemaPath:"customer_banned.push#/required",keyword:"required",params:{missingProperty: "ban"},message:"must have required property '"+"ban"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/agent-web-2019-08/rtm-pushes.md:284",schemaPath:"customer_banned.push#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.ban !== undefined){
let data1 = data.ban;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.days === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ban",source:"documents/agent-web-2019-08/rtm-pushes.md:286",schemaPath:"customer_banned.push#/properties/ban/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"}); errors++;
}
if(data1.days !== undefined){
let data2 = data1.days;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/ban/days",source:"documents/agent-web-2019-08/rtm-pushes.md:286",schemaPath:"customer_banned.push#/properties/ban/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ban",source:"documents/agent-web-2019-08/rtm-pushes.md:285",schemaPath:"customer_banned.push#/properties/ban/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:278",schemaPath:"customer_banned.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
export const customerCreatedPush: Validator = validate149;
function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:305",schemaPath:"customer_created.push#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"}); errors++;
}
if(data.customer !== undefined){
let data0 = data.customer;
if(!(validate64(data0, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:299",schemaPath:"customer_created.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
export const customerUpdatedPush: Validator = validate151;
function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:325",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:326",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:327",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"}); errors++;
}
if(data.avatar === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:328",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:329",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.present === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:330",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"}); errors++;
}
if(data.banned === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:331",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "banned"},message:"must have required property '"+"banned"+"'"}); errors++;
}
if(data.fields === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:332",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-web-2019-08/rtm-pushes.md:325",schemaPath:"customer_updated.push#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-web-2019-08/rtm-pushes.md:326",schemaPath:"customer_updated.push#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/agent-web-2019-08/rtm-pushes.md:327",schemaPath:"customer_updated.push#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.avatar !== undefined){
let data3 = data.avatar;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/agent-web-2019-08/rtm-pushes.md:328",schemaPath:"customer_updated.push#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/rtm-pushes.md:329",schemaPath:"customer_updated.push#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.present !== undefined){
let data5 = data.present;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/agent-web-2019-08/rtm-pushes.md:330",schemaPath:"customer_updated.push#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.banned !== undefined){
let data6 = data.banned;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/banned",source:"documents/agent-web-2019-08/rtm-pushes.md:331",schemaPath:"customer_updated.push#/properties/banned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.fields !== undefined){
let data7 = data.fields;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/rtm-pushes.md:333",schemaPath:"customer_updated.push#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/agent-web-2019-08/rtm-pushes.md:332",schemaPath:"customer_updated.push#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:319",schemaPath:"customer_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
export const customerVisitStartedPush: Validator = validate152;
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:353",schemaPath:"customer_visit_started.push#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.visit_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:354",schemaPath:"customer_visit_started.push#/required",keyword:"required",params:{missingProperty: "visit_id"},message:"must have required property '"+"visit_id"+"'"}); errors++;
}
if(data.started_at === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:355",schemaPath:"customer_visit_started.push#/required",keyword:"required",params:{missingProperty: "started_at"},message:"must have required property '"+"started_at"+"'"}); errors++;
}
if(data.ip === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:356",schemaPath:"customer_visit_started.push#/required",keyword:"required",params:{missingProperty: "ip"},message:"must have required property '"+"ip"+"'"}); errors++;
}
if(data.user_agent === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:357",schemaPath:"customer_visit_started.push#/required",keyword:"required",params:{missingProperty: "user_agent"},message:"must have required property '"+"user_agent"+"'"}); errors++;
}
if(data.geolocation === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:358",schemaPath:"customer_visit_started.push#/required",keyword:"required",params:{missingProperty: "geolocation"},message:"must have required property '"+"geolocation"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/agent-web-2019-08/rtm-pushes.md:353",schemaPath:"customer_visit_started.push#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.visit_id !== undefined){
let data1 = data.visit_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/visit_id",source:"documents/agent-web-2019-08/rtm-pushes.md:354",schemaPath:"customer_visit_started.push#/properties/visit_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.started_at !== undefined){
let data2 = data.started_at;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/started_at",source:"documents/agent-web-2019-08/rtm-pushes.md:355",schemaPath:"customer_visit_started.push#/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.ip !== undefined){
let data3 = data.ip;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ip",source:"documents/agent-web-2019-08/rtm-pushes.md:356",schemaPath:"customer_visit_started.push#/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_agent !== undefined){
let data4 = data.user_agent;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_agent",source:"documents/agent-web-2019-08/rtm-pushes.md:357",schemaPath:"customer_visit_started.push#/properties/user_agent/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.geolocation !== undefined){
let data5 = data.geolocation;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.latitude === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/agent-web-2019-08/rtm-pushes.md:359",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"}); errors++;
}
if(data5.longitude === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/agent-web-2019-08/rtm-pushes.md:360",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"}); errors++;
}
if(data5.country === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/agent-web-2019-08/rtm-pushes.md:361",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"}); errors++;
}
if(data5.country_code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/agent-web-2019-08/rtm-pushes.md:362",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "country_code"},message:"must have required property '"+"country_code"+"'"}); errors++;
}
if(data5.region === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/agent-web-2019-08/rtm-pushes.md:363",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data5.city === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/agent-web-2019-08/rtm-pushes.md:364",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"}); errors++;
}
if(data5.timezone === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/agent-web-2019-08/rtm-pushes.md:365",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'"}); errors++;
}
if(data5.latitude !== undefined){
let data6 = data5.latitude;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/latitude",source:"documents/agent-web-2019-08/rtm-pushes.md:359",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/latitude/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.longitude !== undefined){
let data7 = data5.longitude;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/longitude",source:"documents/agent-web-2019-08/rtm-pushes.md:360",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/longitude/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.country !== undefined){
let data8 = data5.country;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/country",source:"documents/agent-web-2019-08/rtm-pushes.md:361",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.country_code !== undefined){
let data9 = data5.country_code;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/country_code",source:"documents/agent-web-2019-08/rtm-pushes.md:362",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/country_code/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.region !== undefined){
let data10 = data5.region;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/region",source:"documents/agent-web-2019-08/rtm-pushes.md:363",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.city !== undefined){
let data11 = data5.city;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/city",source:"documents/agent-web-2019-08/rtm-pushes.md:364",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.timezone !== undefined){
let data12 = data5.timezone;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/timezone",source:"documents/agent-web-2019-08/rtm-pushes.md:365",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/agent-web-2019-08/rtm-pushes.md:358",schemaPath:"customer_visit_started.push#/properties/geolocation/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:347",schemaPath:"customer_visit_started.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
export const customerVisitEndedPush: Validator = validate153;
function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:385",schemaPath:"customer_visit_ended.push#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.visit_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:386",schemaPath:"customer_visit_ended.push#/required",keyword:"required",params:{missingProperty: "visit_id"},message:"must have required property '"+"visit_id"+"'"}); errors++;
}
if(data.ended_at === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:387",schemaPath:"customer_visit_ended.push#/required",keyword:"required",params:{missingProperty: "ended_at"},message:"must have required property '"+"ended_at"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/agent-web-2019-08/rtm-pushes.md:385",schemaPath:"customer_visit_ended.push#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.visit_id !== undefined){
let data1 = data.visit_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/visit_id",source:"documents/agent-web-2019-08/rtm-pushes.md:386",schemaPath:"customer_visit_ended.push#/properties/visit_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.ended_at !== undefined){
let data2 = data.ended_at;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ended_at",source:"documents/agent-web-2019-08/rtm-pushes.md:387",schemaPath:"customer_visit_ended.push#/properties/ended_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:379",schemaPath:"customer_visit_ended.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
export const customerPageUpdatedPush: Validator = validate154;
function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:407",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.visit_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:408",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "visit_id"},message:"must have required property '"+"visit_id"+"'"}); errors++;
}
if(data.opened_at === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:409",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "opened_at"},message:"must have required property '"+"opened_at"+"'"}); errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:410",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:411",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"}); errors++;
}
if(data.referrer === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:412",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "referrer"},message:"must have required property '"+"referrer"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/agent-web-2019-08/rtm-pushes.md:407",schemaPath:"customer_page_updated.push#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.visit_id !== undefined){
let data1 = data.visit_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/visit_id",source:"documents/agent-web-2019-08/rtm-pushes.md:408",schemaPath:"customer_page_updated.push#/properties/visit_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.opened_at !== undefined){
let data2 = data.opened_at;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/opened_at",source:"documents/agent-web-2019-08/rtm-pushes.md:409",schemaPath:"customer_page_updated.push#/properties/opened_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/agent-web-2019-08/rtm-pushes.md:410",schemaPath:"customer_page_updated.push#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",source:"documents/agent-web-2019-08/rtm-pushes.md:411",schemaPath:"customer_page_updated.push#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.referrer !== undefined){
let data5 = data.referrer;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/referrer",source:"documents/agent-web-2019-08/rtm-pushes.md:412",schemaPath:"customer_page_updated.push#/properties/referrer/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:401",schemaPath:"customer_page_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
export const incomingEventPush: Validator = validate155;
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:434",schemaPath:"incoming_event.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:435",schemaPath:"incoming_event.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:436",schemaPath:"incoming_event.push#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:434",schemaPath:"incoming_event.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:435",schemaPath:"incoming_event.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data2 = data.event;
if(!(validate68(data2, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:428",schemaPath:"incoming_event.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
export const eventUpdatedPush: Validator = validate157;
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:456",schemaPath:"event_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:457",schemaPath:"event_updated.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:458",schemaPath:"event_updated.push#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:456",schemaPath:"event_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:457",schemaPath:"event_updated.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data2 = data.event;
if(!(validate68(data2, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:450",schemaPath:"event_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
export const chatPropertiesDeletedPush: Validator = validate159;
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:481",schemaPath:"chat_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:501",schemaPath:"chat_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:481",schemaPath:"chat_properties_deleted.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
if(Array.isArray(data2)){
let valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,source:"documents/agent-web-2019-08/rtm-pushes.md:482",schemaPath:"chat_properties_deleted.push#/properties/properties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs8 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/rtm-pushes.md:482",schemaPath:"chat_properties_deleted.push#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/agent-web-2019-08/rtm-pushes.md:501",schemaPath:"chat_properties_deleted.push#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:475",schemaPath:"chat_properties_deleted.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
export const chatThreadPropertiesDeletedPush: Validator = validate160;
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:511",schemaPath:"chat_thread_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:512",schemaPath:"chat_thread_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:533",schemaPath:"chat_thread_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:511",schemaPath:"chat_thread_properties_deleted.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:512",schemaPath:"chat_thread_properties_deleted.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
if(Array.isArray(data3)){
let valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,source:"documents/agent-web-2019-08/rtm-pushes.md:513",schemaPath:"chat_thread_properties_deleted.push#/properties/properties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs10 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/rtm-pushes.md:513",schemaPath:"chat_thread_properties_deleted.push#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/agent-web-2019-08/rtm-pushes.md:533",schemaPath:"chat_thread_properties_deleted.push#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:505",schemaPath:"chat_thread_properties_deleted.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
export const eventPropertiesDeletedPush: Validator = validate161;
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:543",schemaPath:"event_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:544",schemaPath:"event_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:545",schemaPath:"event_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:565",schemaPath:"event_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:543",schemaPath:"event_properties_deleted.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:544",schemaPath:"event_properties_deleted.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data2 = data.event_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/agent-web-2019-08/rtm-pushes.md:545",schemaPath:"event_properties_deleted.push#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data3 = data.properties;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(Array.isArray(data4)){
let valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs12 = errors;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,source:"documents/agent-web-2019-08/rtm-pushes.md:546",schemaPath:"event_properties_deleted.push#/properties/properties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs12 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/rtm-pushes.md:546",schemaPath:"event_properties_deleted.push#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/agent-web-2019-08/rtm-pushes.md:565",schemaPath:"event_properties_deleted.push#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:537",schemaPath:"event_properties_deleted.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
export const chatPropertiesUpdatedPush: Validator = validate162;
function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:573",schemaPath:"chat_properties_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:600",schemaPath:"chat_properties_updated.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:573",schemaPath:"chat_properties_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if(!(validate70(data1, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:567",schemaPath:"chat_properties_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate162.errors = vErrors;
return errors === 0;
}
export const chatThreadPropertiesUpdatedPush: Validator = validate164;
function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:611",schemaPath:"chat_thread_properties_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:612",schemaPath:"chat_thread_properties_updated.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:639",schemaPath:"chat_thread_properties_updated.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:611",schemaPath:"chat_thread_properties_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:612",schemaPath:"chat_thread_properties_updated.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(!(validate70(data2, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:605",schemaPath:"chat_thread_properties_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
export const eventPropertiesUpdatedPush: Validator = validate166;
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:649",schemaPath:"event_properties_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:650",schemaPath:"event_properties_updated.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:651",schemaPath:"event_properties_updated.push#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:674",schemaPath:"event_properties_updated.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:649",schemaPath:"event_properties_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:650",schemaPath:"event_properties_updated.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data2 = data.event_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/agent-web-2019-08/rtm-pushes.md:651",schemaPath:"event_properties_updated.push#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data3 = data.properties;
if(!(validate70(data3, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:643",schemaPath:"event_properties_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
export const chatThreadTaggedPush: Validator = validate168;
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:686",schemaPath:"chat_thread_tagged.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:687",schemaPath:"chat_thread_tagged.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:688",schemaPath:"chat_thread_tagged.push#/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:686",schemaPath:"chat_thread_tagged.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:687",schemaPath:"chat_thread_tagged.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.tag !== undefined){
let data2 = data.tag;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tag",source:"documents/agent-web-2019-08/rtm-pushes.md:688",schemaPath:"chat_thread_tagged.push#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:680",schemaPath:"chat_thread_tagged.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
export const chatThreadUntaggedPush: Validator = validate169;
function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:706",schemaPath:"chat_thread_untagged.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:707",schemaPath:"chat_thread_untagged.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:708",schemaPath:"chat_thread_untagged.push#/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:706",schemaPath:"chat_thread_untagged.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:707",schemaPath:"chat_thread_untagged.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.tag !== undefined){
let data2 = data.tag;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tag",source:"documents/agent-web-2019-08/rtm-pushes.md:708",schemaPath:"chat_thread_untagged.push#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:700",schemaPath:"chat_thread_untagged.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
export const incomingChatThreadPush: Validator = validate170;
function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:728",schemaPath:"incoming_chat_thread.push#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/rtm-pushes.md:729",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/rtm-pushes.md:730",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data0.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/rtm-pushes.md:733",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data0.thread === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/rtm-pushes.md:739",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "thread"},message:"must have required property '"+"thread"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/agent-web-2019-08/rtm-pushes.md:729",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.users !== undefined){
let data2 = data0.users;
if(Array.isArray(data2)){
let valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(!(validate61(data3, {instancePath:instancePath+"/chat/users/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/agent-web-2019-08/rtm-pushes.md:730",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.properties !== undefined){
let data4 = data0.properties;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
let data6 = data5[key1];
const _errs15 = errors;
let valid6 = false;
const _errs16 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs16 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs18 = errors;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:73",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs18 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs20 = errors;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:74",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs20 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs22 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}); errors++;
}
if(data6.value !== undefined){
let data7 = data6.value;
const _errs25 = errors;
let valid8 = false;
const _errs26 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/properties/value/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid1 = _errs26 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs28 = errors;
if(typeof data7 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/agent-web-2019-08/data_structures.md:73",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/properties/value/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid1 = _errs28 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs30 = errors;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/agent-web-2019-08/data_structures.md:74",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/properties/value/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs30 === errors;
valid8 = valid8 || _valid1;
}
}
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:38",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs22 === errors;
valid6 = valid6 || _valid0;
}
}
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/data_structures.md:72",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-web-2019-08/rtm-pushes.md:733",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties",source:"documents/agent-web-2019-08/rtm-pushes.md:733",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data0.thread !== undefined){
let data8 = data0.thread;
if(!(validate67(data8, {instancePath:instancePath+"/chat/thread",parentData:data0,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-web-2019-08/rtm-pushes.md:728",schemaPath:"incoming_chat_thread.push#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:722",schemaPath:"incoming_chat_thread.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
export const incomingRichMessagePostbackPush: Validator = validate173;
function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:760",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:761",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:762",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:763",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.postback === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:764",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "postback"},message:"must have required property '"+"postback"+"'"}); errors++;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/agent-web-2019-08/rtm-pushes.md:760",schemaPath:"incoming_rich_message_postback.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.chat_id !== undefined){
let data1 = data.chat_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:761",schemaPath:"incoming_rich_message_postback.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data2 = data.thread_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:762",schemaPath:"incoming_rich_message_postback.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data3 = data.event_id;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/agent-web-2019-08/rtm-pushes.md:763",schemaPath:"incoming_rich_message_postback.push#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.postback !== undefined){
let data4 = data.postback;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/rtm-pushes.md:765",schemaPath:"incoming_rich_message_postback.push#/properties/postback/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data4.toggled === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/rtm-pushes.md:766",schemaPath:"incoming_rich_message_postback.push#/properties/postback/required",keyword:"required",params:{missingProperty: "toggled"},message:"must have required property '"+"toggled"+"'"}); errors++;
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/id",source:"documents/agent-web-2019-08/rtm-pushes.md:765",schemaPath:"incoming_rich_message_postback.push#/properties/postback/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.toggled !== undefined){
let data6 = data4.toggled;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/toggled",source:"documents/agent-web-2019-08/rtm-pushes.md:766",schemaPath:"incoming_rich_message_postback.push#/properties/postback/properties/toggled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/agent-web-2019-08/rtm-pushes.md:764",schemaPath:"incoming_rich_message_postback.push#/properties/postback/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:754",schemaPath:"incoming_rich_message_postback.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
export const incomingMulticastPush: Validator = validate174;
function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:807",schemaPath:"incoming_multicast.push#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"}); errors++;
}
if(data.author_id !== undefined){
let data0 = data.author_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-web-2019-08/rtm-pushes.md:806",schemaPath:"incoming_multicast.push#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-web-2019-08/rtm-pushes.md:808",schemaPath:"incoming_multicast.push#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:780",schemaPath:"incoming_multicast.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate174.errors = vErrors;
return errors === 0;
}
export const incomingTypingIndicatorPush: Validator = validate175;
function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:817",schemaPath:"incoming_typing_indicator.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:818",schemaPath:"incoming_typing_indicator.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.typing_indicator === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:819",schemaPath:"incoming_typing_indicator.push#/required",keyword:"required",params:{missingProperty: "typing_indicator"},message:"must have required property '"+"typing_indicator"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:817",schemaPath:"incoming_typing_indicator.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:818",schemaPath:"incoming_typing_indicator.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.typing_indicator !== undefined){
let data2 = data.typing_indicator;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/typing_indicator",source:"documents/agent-web-2019-08/rtm-pushes.md:819",schemaPath:"incoming_typing_indicator.push#/properties/typing_indicator/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:811",schemaPath:"incoming_typing_indicator.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
export const incomingSneakPeekPush: Validator = validate176;
function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:840",schemaPath:"incoming_sneak_peek.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:841",schemaPath:"incoming_sneak_peek.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.sneak_peek === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:842",schemaPath:"incoming_sneak_peek.push#/required",keyword:"required",params:{missingProperty: "sneak_peek"},message:"must have required property '"+"sneak_peek"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:840",schemaPath:"incoming_sneak_peek.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:841",schemaPath:"incoming_sneak_peek.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.sneak_peek !== undefined){
let data2 = data.sneak_peek;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/sneak_peek",source:"documents/agent-web-2019-08/rtm-pushes.md:842",schemaPath:"incoming_sneak_peek.push#/properties/sneak_peek/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:834",schemaPath:"incoming_sneak_peek.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate176.errors = vErrors;
return errors === 0;
}
export const threadClosedPush: Validator = validate177;
function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:864",schemaPath:"thread_closed.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:865",schemaPath:"thread_closed.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:864",schemaPath:"thread_closed.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-web-2019-08/rtm-pushes.md:865",schemaPath:"thread_closed.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/agent-web-2019-08/rtm-pushes.md:881",schemaPath:"thread_closed.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:858",schemaPath:"thread_closed.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
export const lastSeenTimestampUpdatedPush: Validator = validate178;
function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:903",schemaPath:"last_seen_timestamp_updated.push#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:904",schemaPath:"last_seen_timestamp_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:905",schemaPath:"last_seen_timestamp_updated.push#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/agent-web-2019-08/rtm-pushes.md:903",schemaPath:"last_seen_timestamp_updated.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.chat_id !== undefined){
let data1 = data.chat_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-web-2019-08/rtm-pushes.md:904",schemaPath:"last_seen_timestamp_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-web-2019-08/rtm-pushes.md:905",schemaPath:"last_seen_timestamp_updated.push#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-web-2019-08/rtm-pushes.md:897",schemaPath:"last_seen_timestamp_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate178.errors = vErrors;
return errors === 0;
}

/** By name on the wire; other names, `constructor` among them, give `undefined`. */
export const requests: Validators<keyof Actions> = {
  __proto__: null,
  get_chat_threads: getChatThreadsRequest,
  get_chat_threads_summary: getChatThreadsSummaryRequest,
  start_chat: startChatRequest,
  activate_chat: activateChatRequest,
  add_user_to_chat: addUserToChatRequest,
  remove_user_from_chat: removeUserFromChatRequest,
  send_event: sendEventRequest,
  send_file: sendFileRequest,
  send_rich_message_postback: sendRichMessagePostbackRequest,
  multicast: multicastRequest,
  send_typing_indicator: sendTypingIndicatorRequest,
  ban_customer: banCustomerRequest,
  close_thread: closeThreadRequest,
  transfer_chat: transferChatRequest,
  grant_access: grantAccessRequest,
  revoke_access: revokeAccessRequest,
  set_access: setAccessRequest,
  update_agent: updateAgentRequest,
  update_chat_properties: updateChatPropertiesRequest,
  update_chat_thread_properties: updateChatThreadPropertiesRequest,
  update_event_properties: updateEventPropertiesRequest,
  update_last_seen_timestamp: updateLastSeenTimestampRequest,
  upload_image: uploadImageRequest,
  get_customers: getCustomersRequest,
  create_customer: createCustomerRequest,
  update_customer: updateCustomerRequest,
  delete_chat_properties: deleteChatPropertiesRequest,
  delete_chat_thread_properties: deleteChatThreadPropertiesRequest,
  delete_event_properties: deleteEventPropertiesRequest,
  tag_chat_thread: tagChatThreadRequest,
  untag_chat_thread: untagChatThreadRequest,
  follow_chat: followChatRequest,
  unfollow_chat: unfollowChatRequest,
};
/** By name on the wire; other names, `constructor` among them, give `undefined`. */
export const responses: Validators<keyof Actions> = {
  __proto__: null,
  get_chat_threads: getChatThreadsResponse,
  get_chat_threads_summary: getChatThreadsSummaryResponse,
  start_chat: startChatResponse,
  activate_chat: activateChatResponse,
  add_user_to_chat: addUserToChatResponse,
  remove_user_from_chat: removeUserFromChatResponse,
  send_event: sendEventResponse,
  send_file: sendFileResponse,
  send_rich_message_postback: sendRichMessagePostbackResponse,
  multicast: multicastResponse,
  send_typing_indicator: sendTypingIndicatorResponse,
  ban_customer: banCustomerResponse,
  close_thread: closeThreadResponse,
  transfer_chat: transferChatResponse,
  grant_access: grantAccessResponse,
  revoke_access: revokeAccessResponse,
  set_access: setAccessResponse,
  update_agent: updateAgentResponse,
  update_chat_properties: updateChatPropertiesResponse,
  update_chat_thread_properties: updateChatThreadPropertiesResponse,
  update_event_properties: updateEventPropertiesResponse,
  update_last_seen_timestamp: updateLastSeenTimestampResponse,
  upload_image: uploadImageResponse,
  get_customers: getCustomersResponse,
  create_customer: createCustomerResponse,
  update_customer: updateCustomerResponse,
  delete_chat_properties: deleteChatPropertiesResponse,
  delete_chat_thread_properties: deleteChatThreadPropertiesResponse,
  delete_event_properties: deleteEventPropertiesResponse,
  tag_chat_thread: tagChatThreadResponse,
  untag_chat_thread: untagChatThreadResponse,
  follow_chat: followChatResponse,
  unfollow_chat: unfollowChatResponse,
};
/** By name on the wire; other names, `constructor` among them, give `undefined`. */
export const pushes: Validators<keyof Pushes> = {
  __proto__: null,
  chat_transferred: chatTransferredPush,
  access_granted: accessGrantedPush,
  access_revoked: accessRevokedPush,
  access_set: accessSetPush,
  agent_updated: agentUpdatedPush,
  agent_disconnected: agentDisconnectedPush,
  chat_user_added: chatUserAddedPush,
  chat_user_removed: chatUserRemovedPush,
  customer_banned: customerBannedPush,
  customer_created: customerCreatedPush,
  customer_updated: customerUpdatedPush,
  customer_visit_started: customerVisitStartedPush,
  customer_visit_ended: customerVisitEndedPush,
  customer_page_updated: customerPageUpdatedPush,
  incoming_event: incomingEventPush,
  event_updated: eventUpdatedPush,
  chat_properties_deleted: chatPropertiesDeletedPush,
  chat_thread_properties_deleted: chatThreadPropertiesDeletedPush,
  event_properties_deleted: eventPropertiesDeletedPush,
  chat_properties_updated: chatPropertiesUpdatedPush,
  chat_thread_properties_updated: chatThreadPropertiesUpdatedPush,
  event_properties_updated: eventPropertiesUpdatedPush,
  chat_thread_tagged: chatThreadTaggedPush,
  chat_thread_untagged: chatThreadUntaggedPush,
  incoming_chat_thread: incomingChatThreadPush,
  incoming_rich_message_postback: incomingRichMessagePostbackPush,
  incoming_multicast: incomingMulticastPush,
  incoming_typing_indicator: incomingTypingIndicatorPush,
  incoming_sneak_peek: incomingSneakPeekPush,
  thread_closed: threadClosedPush,
  last_seen_timestamp_updated: lastSeenTimestampUpdatedPush,
};
/** All of them as the option `validators` of a client; `validatorsOf` makes one of some of them. */
export const validators = /* @__PURE__ */ validatorsOf({ requests, responses, pushes });
export { DriftError, validatorsOf } from "../runtime/drift.js";
export type { Drift } from "../runtime/validation.js";
