// Made by `npm run generate` from the documents in spec/. Do not edit.
// The code of the functions is Ajv's (https://ajv.js.org, MIT). TypeScript need not check it again.
// @ts-nocheck
import { validatorsOf } from "../runtime/drift.js";
import type { Validator, Validators } from "../shared.js";
import type { Actions, Pushes } from "./types.js";


export const getChatsSummaryRequest: Validator = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offset !== undefined){
let data0 = data.offset;
if(typeof data0 == "number"){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",source:"documents/customer-rtm-2019-08/methods.md:152",schemaPath:"get_chats_summary.request#/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/offset",source:"documents/customer-rtm-2019-08/methods.md:152",schemaPath:"get_chats_summary.request#/properties/offset/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(typeof data1 == "number"){
if(data1 > 25 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",source:"documents/customer-rtm-2019-08/methods.md:153",schemaPath:"get_chats_summary.request#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25},message:"must be <= 25"}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/limit",source:"documents/customer-rtm-2019-08/methods.md:153",schemaPath:"get_chats_summary.request#/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:63",schemaPath:"get_chats_summary.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
export const getChatThreadsSummaryRequest: Validator = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:222",schemaPath:"get_chat_threads_summary.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:222",schemaPath:"get_chat_threads_summary.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!(typeof data1 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/offset",source:"documents/customer-rtm-2019-08/methods.md:223",schemaPath:"get_chat_threads_summary.request#/properties/offset/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(typeof data2 == "number"){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",source:"documents/customer-rtm-2019-08/methods.md:224",schemaPath:"get_chat_threads_summary.request#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/limit",source:"documents/customer-rtm-2019-08/methods.md:224",schemaPath:"get_chat_threads_summary.request#/properties/limit/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:157",schemaPath:"get_chat_threads_summary.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
export const getGroupsStatusRequest: Validator = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all !== undefined){
let data0 = data.all;
if(typeof data0 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/all",source:"documents/customer-rtm-2019-08/methods.md:291",schemaPath:"get_groups_status.request#/properties/all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.groups !== undefined){
let data1 = data.groups;
if(Array.isArray(data1)){
let valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0,source:"documents/customer-rtm-2019-08/methods.md:251",schemaPath:"get_groups_status.request#/properties/groups/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups",source:"documents/customer-rtm-2019-08/methods.md:292",schemaPath:"get_groups_status.request#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:233",schemaPath:"get_groups_status.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
export const getPredictedAgentRequest: Validator = validate3;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:302",schemaPath:"get_predicted_agent.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
export const getUrlDetailsRequest: Validator = validate4;
const formats0 = /^[A-Za-z][A-Za-z\d+.-]*:[^\s"<>\\^`{|}]+$/;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:410",schemaPath:"get_url_details.request#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/customer-rtm-2019-08/methods.md:410",schemaPath:"get_url_details.request#/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/customer-rtm-2019-08/methods.md:410",schemaPath:"get_url_details.request#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:353",schemaPath:"get_url_details.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
export const startChatRequest: Validator = validate5;
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/group_ids/" + i0,source:"documents/customer-rtm-2019-08/data_structures.md:24",schemaPath:"Access.input#/properties/group_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/group_ids",source:"documents/customer-rtm-2019-08/data_structures.md:31",schemaPath:"Access.input#/properties/group_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/data_structures.md:17",schemaPath:"Access.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:20",schemaPath:"Customer.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/users.md:19",schemaPath:"Customer.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/users.md:20",schemaPath:"Customer.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("customer" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/users.md:20",schemaPath:"Customer.input#/properties/type/const",keyword:"const",params:{allowedValue: "customer"},message:"must be equal to constant"}); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/customer-rtm-2019-08/users.md:21",schemaPath:"Customer.input#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/customer-rtm-2019-08/users.md:22",schemaPath:"Customer.input#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.avatar !== undefined){
let data4 = data.avatar;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/customer-rtm-2019-08/users.md:36",schemaPath:"Customer.input#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.fields !== undefined){
let data5 = data.fields;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/users.md:25",schemaPath:"Customer.input#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/customer-rtm-2019-08/users.md:37",schemaPath:"Customer.input#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.present !== undefined){
let data7 = data.present;
if(typeof data7 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/customer-rtm-2019-08/users.md:27",schemaPath:"Customer.input#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.last_seen_timestamp !== undefined){
let data8 = data.last_seen_timestamp;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/last_seen_timestamp",source:"documents/customer-rtm-2019-08/users.md:28",schemaPath:"Customer.input#/properties/last_seen_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:13",schemaPath:"Customer.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
const schema8 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["file","filled_form","message","custom","system_message","rich_message"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"file"}}},"then":{"$ref":"schema:FileEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"filled_form"}}},"then":{"$ref":"schema:FilledFormEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"message"}}},"then":{"$ref":"schema:MessageEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"custom"}}},"then":{"$ref":"schema:CustomEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"system_message"}}},"then":{"$ref":"schema:SystemMessageEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"rich_message"}}},"then":{"$ref":"schema:RichMessageEvent.input"}}]};
const schema9 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"file"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"recipients":{"type":"string","enum":["all","agents"]},"properties":{"$ref":"schema:Properties.input"},"name":{"type":"string"},"url":{"type":"string"},"thumbnail_url":{"type":"string"},"thumbnail2x_url":{"type":"string"},"content_type":{"type":"string"},"size":{"type":"integer"},"width":{"type":"integer"},"height":{"type":"integer"}}};
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"Properties.input#/additionalProperties/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs11 = errors;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/customer-rtm-2019-08/data_structures.md:171",schemaPath:"Properties.input#/additionalProperties/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/customer-rtm-2019-08/data_structures.md:172",schemaPath:"Properties.input#/additionalProperties/additionalProperties/properties/value/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"Properties.input#/additionalProperties/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:136",schemaPath:"Properties.input#/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:135",schemaPath:"Properties.input#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/data_structures.md:129",schemaPath:"Properties.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:33",schemaPath:"FileEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/events.md:30",schemaPath:"FileEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-rtm-2019-08/events.md:58",schemaPath:"FileEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/events.md:32",schemaPath:"FileEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:33",schemaPath:"FileEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("file" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:33",schemaPath:"FileEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-rtm-2019-08/events.md:34",schemaPath:"FileEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/events.md:35",schemaPath:"FileEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:60",schemaPath:"FileEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema9.properties.recipients.enum;
if(!((data6 === "all") || (data6 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:60",schemaPath:"FileEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema9.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate12(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/customer-rtm-2019-08/events.md:40",schemaPath:"FileEvent.input#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.url !== undefined){
let data9 = data.url;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/customer-rtm-2019-08/events.md:41",schemaPath:"FileEvent.input#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thumbnail_url !== undefined){
let data10 = data.thumbnail_url;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnail_url",source:"documents/customer-rtm-2019-08/events.md:62",schemaPath:"FileEvent.input#/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thumbnail2x_url !== undefined){
let data11 = data.thumbnail2x_url;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnail2x_url",source:"documents/customer-rtm-2019-08/events.md:62",schemaPath:"FileEvent.input#/properties/thumbnail2x_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.content_type !== undefined){
let data12 = data.content_type;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/content_type",source:"documents/customer-rtm-2019-08/events.md:57",schemaPath:"FileEvent.input#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.size !== undefined){
let data13 = data.size;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",source:"documents/customer-rtm-2019-08/events.md:45",schemaPath:"FileEvent.input#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.width !== undefined){
let data14 = data.width;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/width",source:"documents/customer-rtm-2019-08/events.md:62",schemaPath:"FileEvent.input#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.height !== undefined){
let data15 = data.height;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",source:"documents/customer-rtm-2019-08/events.md:62",schemaPath:"FileEvent.input#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:24",schemaPath:"FileEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
const schema11 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"filled_form"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"recipients":{"type":"string","enum":["all","agents"]},"properties":{"$ref":"schema:Properties.input"},"form_id":{"type":"string"},"fields":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","enum":["name","email","question","textarea","radio","select","checkbox","group_chooser"]},"id":{"type":"string"},"label":{"type":"string"},"answer":{"anyOf":[{"type":"string"},{"type":"object","properties":{"id":{"type":"string"},"label":{"type":"string"},"group_id":{"type":"integer"}}}]},"answers":{"type":"array","items":{"type":"object","properties":{"id":{"type":"string"},"label":{"type":"string"}}}}}}}}};
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:75",schemaPath:"FilledFormEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/events.md:72",schemaPath:"FilledFormEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-rtm-2019-08/events.md:131",schemaPath:"FilledFormEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/events.md:74",schemaPath:"FilledFormEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:75",schemaPath:"FilledFormEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("filled_form" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:75",schemaPath:"FilledFormEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "filled_form"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-rtm-2019-08/events.md:76",schemaPath:"FilledFormEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/events.md:77",schemaPath:"FilledFormEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:133",schemaPath:"FilledFormEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema11.properties.recipients.enum;
if(!((data6 === "all") || (data6 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:133",schemaPath:"FilledFormEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema11.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate12(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.form_id !== undefined){
let data8 = data.form_id;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/form_id",source:"documents/customer-rtm-2019-08/events.md:82",schemaPath:"FilledFormEvent.input#/properties/form_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/type",source:"corrections/customer-rtm-2019-08.yaml:60",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema1 = schema11.properties.fields.items.properties.type.enum;
if(!((((((((data11 === "name") || (data11 === "email")) || (data11 === "question")) || (data11 === "textarea")) || (data11 === "radio")) || (data11 === "select")) || (data11 === "checkbox")) || (data11 === "group_chooser"))){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/type",source:"corrections/customer-rtm-2019-08.yaml:60",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.fields.items.properties.type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data10.id !== undefined){
let data12 = data10.id;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/id",source:"documents/customer-rtm-2019-08/events.md:85",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.label !== undefined){
let data13 = data10.label;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/label",source:"documents/customer-rtm-2019-08/events.md:86",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.answer !== undefined){
let data14 = data10.answer;
const _errs29 = errors;
let valid4 = false;
const _errs30 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/customer-rtm-2019-08/events.md:87",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answer/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs30 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs32 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.id !== undefined){
let data15 = data14.id;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer/id",source:"documents/customer-rtm-2019-08/events.md:98",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answer/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data14.label !== undefined){
let data16 = data14.label;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer/label",source:"documents/customer-rtm-2019-08/events.md:99",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answer/anyOf/1/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data14.group_id !== undefined){
let data17 = data14.group_id;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer/group_id",source:"documents/customer-rtm-2019-08/events.md:117",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answer/anyOf/1/properties/group_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/customer-rtm-2019-08/events.md:87",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answer/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs32 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/customer-rtm-2019-08/events.md:87",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1+"/id",source:"documents/customer-rtm-2019-08/events.md:106",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data19.label !== undefined){
let data21 = data19.label;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1+"/label",source:"documents/customer-rtm-2019-08/events.md:107",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answers/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1,source:"documents/customer-rtm-2019-08/events.md:105",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid6 = _errs42 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers",source:"documents/customer-rtm-2019-08/events.md:105",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/answers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"corrections/customer-rtm-2019-08.yaml:60",schemaPath:"FilledFormEvent.input#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs20 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"corrections/customer-rtm-2019-08.yaml:60",schemaPath:"FilledFormEvent.input#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:66",schemaPath:"FilledFormEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
const schema12 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"message"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"text":{"type":"string","maxLength":16384},"postback":{"type":"object","properties":{"id":{"type":"string"},"thread_id":{"type":"string"},"event_id":{"type":"string"},"type":{"type":"string"},"value":{"type":"string"}},"not":{"anyOf":[{"type":"object","required":["value"],"properties":{"value":{},"type":{"not":{}}}},{"type":"object","required":["type"],"properties":{"type":{},"value":{"not":{}}}}]}},"recipients":{"type":"string","enum":["all","agents"]},"properties":{"$ref":"schema:Properties.input"}}};
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:150",schemaPath:"MessageEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/events.md:147",schemaPath:"MessageEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-rtm-2019-08/events.md:174",schemaPath:"MessageEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/events.md:149",schemaPath:"MessageEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:150",schemaPath:"MessageEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:150",schemaPath:"MessageEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-rtm-2019-08/events.md:151",schemaPath:"MessageEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/events.md:152",schemaPath:"MessageEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 === "string"){
if(data6.length > 16384){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/customer-rtm-2019-08/events.md:180",schemaPath:"MessageEvent.input#/properties/text/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/customer-rtm-2019-08/events.md:180",schemaPath:"MessageEvent.input#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/events.md:175",schemaPath:"MessageEvent.input#/properties/postback/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/postback/id",source:"documents/customer-rtm-2019-08/events.md:155",schemaPath:"MessageEvent.input#/properties/postback/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.thread_id !== undefined){
let data11 = data7.thread_id;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/thread_id",source:"documents/customer-rtm-2019-08/events.md:156",schemaPath:"MessageEvent.input#/properties/postback/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.event_id !== undefined){
let data12 = data7.event_id;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/event_id",source:"documents/customer-rtm-2019-08/events.md:157",schemaPath:"MessageEvent.input#/properties/postback/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.type !== undefined){
let data13 = data7.type;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/type",source:"documents/customer-rtm-2019-08/events.md:176",schemaPath:"MessageEvent.input#/properties/postback/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.value !== undefined){
let data14 = data7.value;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/value",source:"documents/customer-rtm-2019-08/events.md:177",schemaPath:"MessageEvent.input#/properties/postback/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/events.md:175",schemaPath:"MessageEvent.input#/properties/postback/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.recipients !== undefined){
let data15 = data.recipients;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:179",schemaPath:"MessageEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema12.properties.recipients.enum;
if(!((data15 === "all") || (data15 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:179",schemaPath:"MessageEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema12.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.properties !== undefined){
let data16 = data.properties;
if(!(validate12(data16, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:141",schemaPath:"MessageEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
const schema13 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"custom"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"content":{},"recipients":{"type":"string","enum":["all","agents"]},"properties":{"$ref":"schema:Properties.input"}}};
function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:192",schemaPath:"CustomEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/events.md:189",schemaPath:"CustomEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-rtm-2019-08/events.md:212",schemaPath:"CustomEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/events.md:191",schemaPath:"CustomEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:192",schemaPath:"CustomEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("custom" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:192",schemaPath:"CustomEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-rtm-2019-08/events.md:193",schemaPath:"CustomEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/events.md:194",schemaPath:"CustomEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:214",schemaPath:"CustomEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema13.properties.recipients.enum;
if(!((data6 === "all") || (data6 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:214",schemaPath:"CustomEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema13.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate12(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:183",schemaPath:"CustomEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
const schema14 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"system_message"},"timestamp":{"type":"integer"},"text":{"type":"string"},"system_message_type":{"type":"string","enum":["chat_transferred","customer_banned","routing.archived_inactive","routing.archived_other","routing.assigned_other","routing.idle","system_archived"]},"text_vars":{"type":"object","additionalProperties":{"type":"string"}},"recipients":{"type":"string","enum":["all","agents"]}}};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:226",schemaPath:"SystemMessageEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/events.md:223",schemaPath:"SystemMessageEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-rtm-2019-08/events.md:242",schemaPath:"SystemMessageEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/events.md:225",schemaPath:"SystemMessageEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:226",schemaPath:"SystemMessageEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("system_message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:226",schemaPath:"SystemMessageEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "system_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.timestamp !== undefined){
let data4 = data.timestamp;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/events.md:227",schemaPath:"SystemMessageEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data5 = data.text;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/customer-rtm-2019-08/events.md:228",schemaPath:"SystemMessageEvent.input#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.system_message_type !== undefined){
let data6 = data.system_message_type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/system_message_type",source:"documents/customer-rtm-2019-08/events.md:244",schemaPath:"SystemMessageEvent.input#/properties/system_message_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema14.properties.system_message_type.enum;
if(!(((((((data6 === "chat_transferred") || (data6 === "customer_banned")) || (data6 === "routing.archived_inactive")) || (data6 === "routing.archived_other")) || (data6 === "routing.assigned_other")) || (data6 === "routing.idle")) || (data6 === "system_archived"))){
(vErrors ??= []).push({instancePath:instancePath+"/system_message_type",source:"documents/customer-rtm-2019-08/events.md:244",schemaPath:"SystemMessageEvent.input#/properties/system_message_type/enum",keyword:"enum",params:{allowedValues: schema14.properties.system_message_type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.text_vars !== undefined){
let data7 = data.text_vars;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text_vars/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/events.md:231",schemaPath:"SystemMessageEvent.input#/properties/text_vars/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text_vars",source:"documents/customer-rtm-2019-08/events.md:230",schemaPath:"SystemMessageEvent.input#/properties/text_vars/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.recipients !== undefined){
let data9 = data.recipients;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:243",schemaPath:"SystemMessageEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema1 = schema14.properties.recipients.enum;
if(!((data9 === "all") || (data9 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:243",schemaPath:"SystemMessageEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema14.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:217",schemaPath:"SystemMessageEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
const schema15 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"rich_message"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"recipients":{"type":"string","enum":["all","agents"]},"properties":{"$ref":"schema:Properties.input"},"template_id":{"type":"string"},"elements":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","properties":{"title":{"type":"string"},"subtitle":{"type":"string"},"image":{"type":"object","properties":{"name":{"type":"string"},"url":{"type":"string"},"content_type":{"type":"string"},"size":{"type":"integer"},"width":{"type":"integer"},"height":{"type":"integer"}}},"buttons":{"type":"array","minItems":1,"maxItems":11,"items":{"type":"object","properties":{"text":{"type":"string"},"postback_id":{"type":"string"},"user_ids":{"type":"array","items":{"type":"string"}},"type":{"type":"string"},"value":{"type":"string"},"webview_height":{"type":"string","enum":["compact","tall","full"]}}}}}}}}};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:296",schemaPath:"RichMessageEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/events.md:293",schemaPath:"RichMessageEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-rtm-2019-08/events.md:344",schemaPath:"RichMessageEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/events.md:295",schemaPath:"RichMessageEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:296",schemaPath:"RichMessageEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("rich_message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:296",schemaPath:"RichMessageEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "rich_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-rtm-2019-08/events.md:297",schemaPath:"RichMessageEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/events.md:298",schemaPath:"RichMessageEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:353",schemaPath:"RichMessageEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema15.properties.recipients.enum;
if(!((data6 === "all") || (data6 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:353",schemaPath:"RichMessageEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema15.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate12(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.template_id !== undefined){
let data8 = data.template_id;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/template_id",source:"documents/customer-rtm-2019-08/events.md:354",schemaPath:"RichMessageEvent.input#/properties/template_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.elements !== undefined){
let data9 = data.elements;
if(Array.isArray(data9)){
if(data9.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/customer-rtm-2019-08/events.md:345",schemaPath:"RichMessageEvent.input#/properties/elements/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}); errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/customer-rtm-2019-08/events.md:345",schemaPath:"RichMessageEvent.input#/properties/elements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/title",source:"documents/customer-rtm-2019-08/events.md:351",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.subtitle !== undefined){
let data12 = data10.subtitle;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/subtitle",source:"documents/customer-rtm-2019-08/events.md:350",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/subtitle/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.image !== undefined){
let data13 = data10.image;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name !== undefined){
let data14 = data13.name;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/name",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.url !== undefined){
let data15 = data13.url;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/url",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.content_type !== undefined){
let data16 = data13.content_type;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/content_type",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.size !== undefined){
let data17 = data13.size;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/size",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data13.width !== undefined){
let data18 = data13.width;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/width",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data13.height !== undefined){
let data19 = data13.height;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/height",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data10.buttons !== undefined){
let data20 = data10.buttons;
if(Array.isArray(data20)){
if(data20.length > 11){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/customer-rtm-2019-08/events.md:346",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/maxItems",keyword:"maxItems",params:{limit: 11},message:"must NOT have more than 11 items"}); errors++;
}
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/customer-rtm-2019-08/events.md:346",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/text",source:"documents/customer-rtm-2019-08/events.md:316",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.postback_id !== undefined){
let data23 = data21.postback_id;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/postback_id",source:"documents/customer-rtm-2019-08/events.md:347",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/postback_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/user_ids/" + i2,source:"documents/customer-rtm-2019-08/events.md:318",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid8 = _errs50 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/user_ids",source:"documents/customer-rtm-2019-08/events.md:348",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data21.type !== undefined){
let data26 = data21.type;
if(typeof data26 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/type",source:"documents/customer-rtm-2019-08/events.md:324",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.value !== undefined){
let data27 = data21.value;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/value",source:"documents/customer-rtm-2019-08/events.md:326",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.webview_height !== undefined){
let data28 = data21.webview_height;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/webview_height",source:"documents/customer-rtm-2019-08/events.md:327",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/webview_height/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema1 = schema15.properties.elements.items.properties.buttons.items.properties.webview_height.enum;
if(!(((data28 === "compact") || (data28 === "tall")) || (data28 === "full"))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/webview_height",source:"documents/customer-rtm-2019-08/events.md:327",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/webview_height/enum",keyword:"enum",params:{allowedValues: schema15.properties.elements.items.properties.buttons.items.properties.webview_height.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/customer-rtm-2019-08/events.md:346",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid5 = _errs42 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/customer-rtm-2019-08/events.md:346",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0,source:"documents/customer-rtm-2019-08/events.md:345",schemaPath:"RichMessageEvent.input#/properties/elements/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs20 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/customer-rtm-2019-08/events.md:345",schemaPath:"RichMessageEvent.input#/properties/elements/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:287",schemaPath:"RichMessageEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if("file" !== data0){
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
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
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
if("filled_form" !== data1){
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
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
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
if("message" !== data2){
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
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
if("custom" !== data3){
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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
if(!(validate24(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var _valid5 = _errs36 === errors;
valid11 = _valid5;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:24",schemaPath:"Event.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:24",schemaPath:"Event.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema8.properties.type.enum;
if(!((((((data6 === "file") || (data6 === "filled_form")) || (data6 === "message")) || (data6 === "custom")) || (data6 === "system_message")) || (data6 === "rich_message"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:24",schemaPath:"Event.input#/properties/type/enum",keyword:"enum",params:{allowedValues: schema8.properties.type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:24",schemaPath:"Event.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs13 = errors;
if(typeof data3 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:171",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs15 = errors;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:172",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:439",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties",source:"documents/customer-rtm-2019-08/methods.md:511",schemaPath:"start_chat.request#/properties/chat/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data0.access !== undefined){
let data4 = data0.access;
if(!(validate6(data4, {instancePath:instancePath+"/chat/access",parentData:data0,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
if(data0.users !== undefined){
let data5 = data0.users;
if(Array.isArray(data5)){
if(data5.length > 1){
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/customer-rtm-2019-08/methods.md:513",schemaPath:"start_chat.request#/properties/chat/properties/users/maxItems",keyword:"maxItems",params:{limit: 1},message:"must NOT have more than 1 items"}); errors++;
}
let valid6 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs20 = errors;
if(!(validate8(data6, {instancePath:instancePath+"/chat/users/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
var valid5 = _errs20 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/customer-rtm-2019-08/methods.md:513",schemaPath:"start_chat.request#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.thread !== undefined){
let data7 = data0.thread;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.events !== undefined){
let data8 = data7.events;
if(Array.isArray(data8)){
let valid9 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs25 = errors;
if(!(validate10(data9, {instancePath:instancePath+"/chat/thread/events/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid8 = _errs25 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/events",source:"documents/customer-rtm-2019-08/methods.md:515",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data7.properties !== undefined){
let data10 = data7.properties;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
let data11 = data10[key2];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
let data12 = data11[key3];
const _errs33 = errors;
let valid12 = false;
const _errs34 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid1 = _errs34 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs36 = errors;
if(typeof data12 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:171",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid1 = _errs36 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs38 = errors;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:172",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs38 === errors;
valid12 = valid12 || _valid1;
}
}
if(!valid12){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:454",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties",source:"documents/customer-rtm-2019-08/methods.md:516",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread",source:"documents/customer-rtm-2019-08/methods.md:514",schemaPath:"start_chat.request#/properties/chat/properties/thread/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:510",schemaPath:"start_chat.request#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.continuous !== undefined){
let data13 = data.continuous;
if(typeof data13 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/continuous",source:"documents/customer-rtm-2019-08/methods.md:517",schemaPath:"start_chat.request#/properties/continuous/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:414",schemaPath:"start_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
export const activateChatRequest: Validator = validate30;
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:618",schemaPath:"activate_chat.request#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:619",schemaPath:"activate_chat.request#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/customer-rtm-2019-08/methods.md:619",schemaPath:"activate_chat.request#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.access !== undefined){
let data2 = data0.access;
if(!(validate6(data2, {instancePath:instancePath+"/chat/access",parentData:data0,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
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
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"activate_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs14 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs16 = errors;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:171",schemaPath:"activate_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs18 = errors;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:172",schemaPath:"activate_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs18 === errors;
valid4 = valid4 || _valid0;
}
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"activate_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:549",schemaPath:"activate_chat.request#/properties/chat/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties",source:"documents/customer-rtm-2019-08/methods.md:621",schemaPath:"activate_chat.request#/properties/chat/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data0.thread !== undefined){
let data6 = data0.thread;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.events !== undefined){
let data7 = data6.events;
if(Array.isArray(data7)){
let valid7 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs24 = errors;
if(!(validate10(data8, {instancePath:instancePath+"/chat/thread/events/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid6 = _errs24 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/events",source:"documents/customer-rtm-2019-08/methods.md:623",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data6.properties !== undefined){
let data9 = data6.properties;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
let data10 = data9[key2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
let data11 = data10[key3];
const _errs32 = errors;
let valid10 = false;
const _errs33 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid1 = _errs33 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const _errs35 = errors;
if(typeof data11 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:171",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid1 = _errs35 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const _errs37 = errors;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:172",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs37 === errors;
valid10 = valid10 || _valid1;
}
}
if(!valid10){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:564",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties",source:"documents/customer-rtm-2019-08/methods.md:624",schemaPath:"activate_chat.request#/properties/chat/properties/thread/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread",source:"documents/customer-rtm-2019-08/methods.md:622",schemaPath:"activate_chat.request#/properties/chat/properties/thread/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data0.order !== undefined){
let data12 = data0.order;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/order",source:"documents/customer-rtm-2019-08/methods.md:545",schemaPath:"activate_chat.request#/properties/chat/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:618",schemaPath:"activate_chat.request#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.continuous !== undefined){
let data13 = data.continuous;
if(typeof data13 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/continuous",source:"documents/customer-rtm-2019-08/methods.md:625",schemaPath:"activate_chat.request#/properties/continuous/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:520",schemaPath:"activate_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
export const closeThreadRequest: Validator = validate33;
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:685",schemaPath:"close_thread.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:685",schemaPath:"close_thread.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:629",schemaPath:"close_thread.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
export const sendEventRequest: Validator = validate34;
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:760",schemaPath:"send_event.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:761",schemaPath:"send_event.request#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:760",schemaPath:"send_event.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(!(validate10(data1, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
}
if(data.attach_to_last_thread !== undefined){
let data2 = data.attach_to_last_thread;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/attach_to_last_thread",source:"documents/customer-rtm-2019-08/methods.md:762",schemaPath:"send_event.request#/properties/attach_to_last_thread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.require_active_thread !== undefined){
let data3 = data.require_active_thread;
if(typeof data3 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/require_active_thread",source:"documents/customer-rtm-2019-08/methods.md:763",schemaPath:"send_event.request#/properties/require_active_thread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:690",schemaPath:"send_event.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
export const sendRichMessagePostbackRequest: Validator = validate36;
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:832",schemaPath:"send_rich_message_postback.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:833",schemaPath:"send_rich_message_postback.request#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.postback === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:834",schemaPath:"send_rich_message_postback.request#/required",keyword:"required",params:{missingProperty: "postback"},message:"must have required property '"+"postback"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:837",schemaPath:"send_rich_message_postback.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:832",schemaPath:"send_rich_message_postback.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data1 = data.event_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/customer-rtm-2019-08/methods.md:833",schemaPath:"send_rich_message_postback.request#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.postback !== undefined){
let data2 = data.postback;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/methods.md:835",schemaPath:"send_rich_message_postback.request#/properties/postback/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data2.toggled === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/methods.md:836",schemaPath:"send_rich_message_postback.request#/properties/postback/required",keyword:"required",params:{missingProperty: "toggled"},message:"must have required property '"+"toggled"+"'"}); errors++;
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/id",source:"documents/customer-rtm-2019-08/methods.md:835",schemaPath:"send_rich_message_postback.request#/properties/postback/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data2.toggled !== undefined){
let data4 = data2.toggled;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/toggled",source:"documents/customer-rtm-2019-08/methods.md:836",schemaPath:"send_rich_message_postback.request#/properties/postback/properties/toggled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/methods.md:834",schemaPath:"send_rich_message_postback.request#/properties/postback/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.thread_id !== undefined){
let data5 = data.thread_id;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/methods.md:837",schemaPath:"send_rich_message_postback.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:767",schemaPath:"send_rich_message_postback.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
export const sendSneakPeekRequest: Validator = validate37;
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:893",schemaPath:"send_sneak_peek.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.sneak_peek_text === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:894",schemaPath:"send_sneak_peek.request#/required",keyword:"required",params:{missingProperty: "sneak_peek_text"},message:"must have required property '"+"sneak_peek_text"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:893",schemaPath:"send_sneak_peek.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.sneak_peek_text !== undefined){
let data1 = data.sneak_peek_text;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sneak_peek_text",source:"documents/customer-rtm-2019-08/methods.md:894",schemaPath:"send_sneak_peek.request#/properties/sneak_peek_text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:840",schemaPath:"send_sneak_peek.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
export const updateChatPropertiesRequest: Validator = validate38;
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:965",schemaPath:"update_chat_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:966",schemaPath:"update_chat_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:965",schemaPath:"update_chat_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(typeof data3 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:171",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:172",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:910",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/customer-rtm-2019-08/methods.md:966",schemaPath:"update_chat_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:901",schemaPath:"update_chat_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
export const deleteChatPropertiesRequest: Validator = validate39;
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1036",schemaPath:"delete_chat_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1037",schemaPath:"delete_chat_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:1036",schemaPath:"delete_chat_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,source:"documents/customer-rtm-2019-08/methods.md:978",schemaPath:"delete_chat_properties.request#/properties/properties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs8 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:978",schemaPath:"delete_chat_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/customer-rtm-2019-08/methods.md:1037",schemaPath:"delete_chat_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:969",schemaPath:"delete_chat_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
export const updateChatThreadPropertiesRequest: Validator = validate40;
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1108",schemaPath:"update_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1109",schemaPath:"update_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1110",schemaPath:"update_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:1108",schemaPath:"update_chat_thread_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/methods.md:1109",schemaPath:"update_chat_thread_properties.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:171",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs17 = errors;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:172",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1051",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/customer-rtm-2019-08/methods.md:1110",schemaPath:"update_chat_thread_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1041",schemaPath:"update_chat_thread_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
export const deleteChatThreadPropertiesRequest: Validator = validate41;
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1182",schemaPath:"delete_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1183",schemaPath:"delete_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1184",schemaPath:"delete_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:1182",schemaPath:"delete_chat_thread_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/methods.md:1183",schemaPath:"delete_chat_thread_properties.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,source:"documents/customer-rtm-2019-08/methods.md:1124",schemaPath:"delete_chat_thread_properties.request#/properties/properties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs10 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1124",schemaPath:"delete_chat_thread_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/customer-rtm-2019-08/methods.md:1184",schemaPath:"delete_chat_thread_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1114",schemaPath:"delete_chat_thread_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
export const updateEventPropertiesRequest: Validator = validate42;
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1257",schemaPath:"update_event_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1258",schemaPath:"update_event_properties.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1259",schemaPath:"update_event_properties.request#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1260",schemaPath:"update_event_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:1257",schemaPath:"update_event_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/methods.md:1258",schemaPath:"update_event_properties.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data2 = data.event_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/customer-rtm-2019-08/methods.md:1259",schemaPath:"update_event_properties.request#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"update_event_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs17 = errors;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:171",schemaPath:"update_event_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs19 = errors;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:172",schemaPath:"update_event_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"update_event_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1198",schemaPath:"update_event_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/customer-rtm-2019-08/methods.md:1260",schemaPath:"update_event_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1187",schemaPath:"update_event_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
export const deleteEventPropertiesRequest: Validator = validate43;
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1337",schemaPath:"delete_event_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1338",schemaPath:"delete_event_properties.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1339",schemaPath:"delete_event_properties.request#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1340",schemaPath:"delete_event_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:1337",schemaPath:"delete_event_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/methods.md:1338",schemaPath:"delete_event_properties.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data2 = data.event_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/customer-rtm-2019-08/methods.md:1339",schemaPath:"delete_event_properties.request#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,source:"documents/customer-rtm-2019-08/methods.md:1340",schemaPath:"delete_event_properties.request#/properties/properties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs12 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1340",schemaPath:"delete_event_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/customer-rtm-2019-08/methods.md:1340",schemaPath:"delete_event_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1264",schemaPath:"delete_event_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
export const tagChatThreadRequest: Validator = validate44;
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1401",schemaPath:"tag_chat_thread.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1402",schemaPath:"tag_chat_thread.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1403",schemaPath:"tag_chat_thread.request#/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:1401",schemaPath:"tag_chat_thread.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/methods.md:1402",schemaPath:"tag_chat_thread.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.tag !== undefined){
let data2 = data.tag;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tag",source:"documents/customer-rtm-2019-08/methods.md:1403",schemaPath:"tag_chat_thread.request#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1345",schemaPath:"tag_chat_thread.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
export const untagChatThreadRequest: Validator = validate45;
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1465",schemaPath:"untag_chat_thread.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1466",schemaPath:"untag_chat_thread.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1467",schemaPath:"untag_chat_thread.request#/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:1465",schemaPath:"untag_chat_thread.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/methods.md:1466",schemaPath:"untag_chat_thread.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.tag !== undefined){
let data2 = data.tag;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tag",source:"documents/customer-rtm-2019-08/methods.md:1467",schemaPath:"untag_chat_thread.request#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1407",schemaPath:"untag_chat_thread.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
export const setCustomerFieldsRequest: Validator = validate46;
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fields === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1529",schemaPath:"set_customer_fields.request#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"}); errors++;
}
if(data.fields !== undefined){
let data0 = data.fields;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
let data1 = data0[key0];
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1529",schemaPath:"set_customer_fields.request#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/customer-rtm-2019-08/methods.md:1529",schemaPath:"set_customer_fields.request#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1473",schemaPath:"set_customer_fields.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
export const updateCustomerPageRequest: Validator = validate47;
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1593",schemaPath:"update_customer_page.request#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/customer-rtm-2019-08/methods.md:1593",schemaPath:"update_customer_page.request#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",source:"documents/customer-rtm-2019-08/methods.md:1594",schemaPath:"update_customer_page.request#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1535",schemaPath:"update_customer_page.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
export const updateCustomerRequest: Validator = validate48;
const formats2 = /^[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$/;
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
const _errs4 = errors;
(vErrors ??= []).push({}); errors++;
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.email !== undefined){
let data1 = data.email;
const _errs6 = errors;
(vErrors ??= []).push({}); errors++;
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.avatar !== undefined){
let data2 = data.avatar;
const _errs8 = errors;
(vErrors ??= []).push({}); errors++;
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.fields !== undefined){
let data3 = data.fields;
const _errs10 = errors;
(vErrors ??= []).push({}); errors++;
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1597",schemaPath:"update_customer.request#/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1656",schemaPath:"update_customer.request#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data4 = data.customer_id;
if(typeof data4 === "string"){
if(!(formats2.test(data4))){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/customer-rtm-2019-08/methods.md:1656",schemaPath:"update_customer.request#/properties/customer_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/customer-rtm-2019-08/methods.md:1656",schemaPath:"update_customer.request#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.name !== undefined){
let data5 = data.name;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/customer-rtm-2019-08/methods.md:1657",schemaPath:"update_customer.request#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data6 = data.email;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/customer-rtm-2019-08/methods.md:1658",schemaPath:"update_customer.request#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.avatar !== undefined){
let data7 = data.avatar;
if(typeof data7 === "string"){
if(!(formats0.test(data7))){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/customer-rtm-2019-08/methods.md:1659",schemaPath:"update_customer.request#/properties/avatar/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/customer-rtm-2019-08/methods.md:1659",schemaPath:"update_customer.request#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.fields !== undefined){
let data8 = data.fields;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key0 in data8){
let data9 = data8[key0];
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1660",schemaPath:"update_customer.request#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/customer-rtm-2019-08/methods.md:1660",schemaPath:"update_customer.request#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1597",schemaPath:"update_customer.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
export const loginRequest: Validator = validate49;
function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1793",schemaPath:"login.request#/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"}); errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/token",source:"documents/customer-rtm-2019-08/methods.md:1793",schemaPath:"login.request#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.customer !== undefined){
let data1 = data.customer;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.avatar !== undefined){
let data2 = data1.avatar;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/customer/avatar",source:"documents/customer-rtm-2019-08/methods.md:1795",schemaPath:"login.request#/properties/customer/properties/avatar/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer/avatar",source:"documents/customer-rtm-2019-08/methods.md:1795",schemaPath:"login.request#/properties/customer/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.email !== undefined){
let data3 = data1.email;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer/email",source:"documents/customer-rtm-2019-08/methods.md:1796",schemaPath:"login.request#/properties/customer/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.name !== undefined){
let data4 = data1.name;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer/name",source:"documents/customer-rtm-2019-08/methods.md:1797",schemaPath:"login.request#/properties/customer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.fields !== undefined){
let data5 = data1.fields;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1798",schemaPath:"login.request#/properties/customer/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer/fields",source:"documents/customer-rtm-2019-08/methods.md:1798",schemaPath:"login.request#/properties/customer/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer",source:"documents/customer-rtm-2019-08/methods.md:1794",schemaPath:"login.request#/properties/customer/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.customer_page !== undefined){
let data7 = data.customer_page;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.title !== undefined){
let data8 = data7.title;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_page/title",source:"documents/customer-rtm-2019-08/methods.md:1799",schemaPath:"login.request#/properties/customer_page/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.url !== undefined){
let data9 = data7.url;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_page/url",source:"documents/customer-rtm-2019-08/methods.md:1800",schemaPath:"login.request#/properties/customer_page/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer_page",source:"documents/customer-rtm-2019-08/methods.md:1799",schemaPath:"login.request#/properties/customer_page/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.customer_side_storage !== undefined){
let data10 = data.customer_side_storage;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
let data11 = data10[key1];
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_side_storage/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1801",schemaPath:"login.request#/properties/customer_side_storage/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer_side_storage",source:"documents/customer-rtm-2019-08/methods.md:1801",schemaPath:"login.request#/properties/customer_side_storage/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.is_mobile !== undefined){
let data12 = data.is_mobile;
if(typeof data12 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/is_mobile",source:"documents/customer-rtm-2019-08/methods.md:1802",schemaPath:"login.request#/properties/is_mobile/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.group_id !== undefined){
let data13 = data.group_id;
if(!(typeof data13 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/group_id",source:"documents/customer-rtm-2019-08/methods.md:1803",schemaPath:"login.request#/properties/group_id/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
if(data.referrer !== undefined){
let data14 = data.referrer;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/referrer",source:"documents/customer-rtm-2019-08/methods.md:1804",schemaPath:"login.request#/properties/referrer/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1668",schemaPath:"login.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
export const setAwayStatusRequest: Validator = validate50;
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.away === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1864",schemaPath:"set_away_status.request#/required",keyword:"required",params:{missingProperty: "away"},message:"must have required property '"+"away"+"'"}); errors++;
}
if(data.away !== undefined){
let data0 = data.away;
if(typeof data0 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/away",source:"documents/customer-rtm-2019-08/methods.md:1864",schemaPath:"set_away_status.request#/properties/away/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1810",schemaPath:"set_away_status.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
export const changePushNotificationsRequest: Validator = validate51;
const schema34 = {"type":"object","required":["firebase_token","platform","enabled"],"properties":{"firebase_token":{"type":"string"},"platform":{"type":"string","enum":["ios","android"]},"enabled":{"type":"boolean"}}};
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firebase_token === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1929",schemaPath:"change_push_notifications.request#/required",keyword:"required",params:{missingProperty: "firebase_token"},message:"must have required property '"+"firebase_token"+"'"}); errors++;
}
if(data.platform === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1930",schemaPath:"change_push_notifications.request#/required",keyword:"required",params:{missingProperty: "platform"},message:"must have required property '"+"platform"+"'"}); errors++;
}
if(data.enabled === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1931",schemaPath:"change_push_notifications.request#/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"}); errors++;
}
if(data.firebase_token !== undefined){
let data0 = data.firebase_token;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firebase_token",source:"documents/customer-rtm-2019-08/methods.md:1929",schemaPath:"change_push_notifications.request#/properties/firebase_token/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.platform !== undefined){
let data1 = data.platform;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/platform",source:"documents/customer-rtm-2019-08/methods.md:1930",schemaPath:"change_push_notifications.request#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema34.properties.platform.enum;
if(!((data1 === "ios") || (data1 === "android"))){
(vErrors ??= []).push({instancePath:instancePath+"/platform",source:"documents/customer-rtm-2019-08/methods.md:1930",schemaPath:"change_push_notifications.request#/properties/platform/enum",keyword:"enum",params:{allowedValues: schema34.properties.platform.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.enabled !== undefined){
let data2 = data.enabled;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/enabled",source:"documents/customer-rtm-2019-08/methods.md:1931",schemaPath:"change_push_notifications.request#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1868",schemaPath:"change_push_notifications.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
export const updateAgentRequest: Validator = validate52;
const schema35 = {"type":"object","properties":{"agent_id":{"type":"string"},"routing_status":{"type":"string","enum":["accepting_chats","not_accepting_chats"]}}};
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id !== undefined){
let data0 = data.agent_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent_id",source:"documents/customer-rtm-2019-08/methods.md:1994",schemaPath:"update_agent.request#/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.routing_status !== undefined){
let data1 = data.routing_status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"documents/customer-rtm-2019-08/methods.md:1995",schemaPath:"update_agent.request#/properties/routing_status/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema35.properties.routing_status.enum;
if(!((data1 === "accepting_chats") || (data1 === "not_accepting_chats"))){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"documents/customer-rtm-2019-08/methods.md:1995",schemaPath:"update_agent.request#/properties/routing_status/enum",keyword:"enum",params:{allowedValues: schema35.properties.routing_status.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1934",schemaPath:"update_agent.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
export const logoutRequest: Validator = validate53;
function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1998",schemaPath:"logout.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
export const updateLastSeenTimestampRequest: Validator = validate54;
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:2106",schemaPath:"update_last_seen_timestamp.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:2106",schemaPath:"update_last_seen_timestamp.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data1 = data.timestamp;
if(!(typeof data1 == "number")){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/methods.md:2107",schemaPath:"update_last_seen_timestamp.request#/properties/timestamp/type",keyword:"type",params:{type: "number"},message:"must be number"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:2051",schemaPath:"update_last_seen_timestamp.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
export const sendTypingIndicatorRequest: Validator = validate55;
const schema38 = {"type":"object","required":["chat_id","is_typing"],"properties":{"chat_id":{"type":"string"},"recipients":{"type":"string","enum":["all","agents"]},"is_typing":{"type":"boolean"}}};
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:2165",schemaPath:"send_typing_indicator.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.is_typing === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:2167",schemaPath:"send_typing_indicator.request#/required",keyword:"required",params:{missingProperty: "is_typing"},message:"must have required property '"+"is_typing"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:2165",schemaPath:"send_typing_indicator.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.recipients !== undefined){
let data1 = data.recipients;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/methods.md:2166",schemaPath:"send_typing_indicator.request#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema38.properties.recipients.enum;
if(!((data1 === "all") || (data1 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/methods.md:2166",schemaPath:"send_typing_indicator.request#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema38.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.is_typing !== undefined){
let data2 = data.is_typing;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/is_typing",source:"documents/customer-rtm-2019-08/methods.md:2167",schemaPath:"send_typing_indicator.request#/properties/is_typing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:2110",schemaPath:"send_typing_indicator.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
export const multicastRequest: Validator = validate56;
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopes === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:2276",schemaPath:"multicast.request#/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"}); errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:2277",schemaPath:"multicast.request#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/scopes",source:"documents/customer-rtm-2019-08/methods.md:2276",schemaPath:"multicast.request#/properties/scopes/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents/all",source:"documents/customer-rtm-2019-08/methods.md:2285",schemaPath:"multicast.request#/properties/scopes/properties/agents/properties/all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents/ids/" + i0,source:"documents/customer-rtm-2019-08/methods.md:2286",schemaPath:"multicast.request#/properties/scopes/properties/agents/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid7 = _errs24 === errors;
if(!valid7){
valid8 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents/ids",source:"documents/customer-rtm-2019-08/methods.md:2286",schemaPath:"multicast.request#/properties/scopes/properties/agents/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents/groups/" + i1,source:"documents/customer-rtm-2019-08/methods.md:2287",schemaPath:"multicast.request#/properties/scopes/properties/agents/properties/groups/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid9 = _errs28 === errors;
if(!valid9){
valid10 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents/groups",source:"documents/customer-rtm-2019-08/methods.md:2287",schemaPath:"multicast.request#/properties/scopes/properties/agents/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents",source:"documents/customer-rtm-2019-08/methods.md:2283",schemaPath:"multicast.request#/properties/scopes/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/scopes/customers/ids/" + i2,source:"documents/customer-rtm-2019-08/methods.md:2290",schemaPath:"multicast.request#/properties/scopes/properties/customers/properties/ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid12 = _errs34 === errors;
if(!valid12){
valid13 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes/customers/ids",source:"documents/customer-rtm-2019-08/methods.md:2290",schemaPath:"multicast.request#/properties/scopes/properties/customers/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes/customers",source:"documents/customer-rtm-2019-08/methods.md:2289",schemaPath:"multicast.request#/properties/scopes/properties/customers/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes",source:"documents/customer-rtm-2019-08/methods.md:2276",schemaPath:"multicast.request#/properties/scopes/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.type !== undefined){
let data16 = data.type;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/methods.md:2278",schemaPath:"multicast.request#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:2171",schemaPath:"multicast.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
export const getChatsSummaryResponse: Validator = validate57;
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:19",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:20",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:21",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:22",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"}); errors++;
}
if(data.present === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:27",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"}); errors++;
}
if(data.last_seen_timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:28",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "last_seen_timestamp"},message:"must have required property '"+"last_seen_timestamp"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/users.md:19",schemaPath:"Customer#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/users.md:20",schemaPath:"Customer#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("customer" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/users.md:20",schemaPath:"Customer#/properties/type/const",keyword:"const",params:{allowedValue: "customer"},message:"must be equal to constant"}); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/customer-rtm-2019-08/users.md:21",schemaPath:"Customer#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/customer-rtm-2019-08/users.md:22",schemaPath:"Customer#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.avatar !== undefined){
let data4 = data.avatar;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/customer-rtm-2019-08/users.md:36",schemaPath:"Customer#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.fields !== undefined){
let data5 = data.fields;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
let data6 = data5[key0];
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/users.md:25",schemaPath:"Customer#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/customer-rtm-2019-08/users.md:37",schemaPath:"Customer#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.present !== undefined){
let data7 = data.present;
if(typeof data7 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/customer-rtm-2019-08/users.md:27",schemaPath:"Customer#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.last_seen_timestamp !== undefined){
let data8 = data.last_seen_timestamp;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/last_seen_timestamp",source:"documents/customer-rtm-2019-08/users.md:28",schemaPath:"Customer#/properties/last_seen_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:13",schemaPath:"Customer#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:46",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:47",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:48",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.avatar === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:49",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"}); errors++;
}
if(data.present === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:50",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"}); errors++;
}
if(data.last_seen_timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:51",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "last_seen_timestamp"},message:"must have required property '"+"last_seen_timestamp"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/users.md:46",schemaPath:"Agent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/users.md:47",schemaPath:"Agent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("agent" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/users.md:47",schemaPath:"Agent#/properties/type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"}); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/customer-rtm-2019-08/users.md:48",schemaPath:"Agent#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.avatar !== undefined){
let data3 = data.avatar;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/customer-rtm-2019-08/users.md:49",schemaPath:"Agent#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.present !== undefined){
let data4 = data.present;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/customer-rtm-2019-08/users.md:50",schemaPath:"Agent#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.last_seen_timestamp !== undefined){
let data5 = data.last_seen_timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/last_seen_timestamp",source:"documents/customer-rtm-2019-08/users.md:51",schemaPath:"Agent#/properties/last_seen_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:40",schemaPath:"Agent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if("customer" !== data0){
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
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
if("agent" !== data1){
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
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:13",schemaPath:"User#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/users.md:13",schemaPath:"User#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/users.md:13",schemaPath:"User#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"Properties#/additionalProperties/additionalProperties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}); errors++;
}
if(data1.value !== undefined){
let data2 = data1.value;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"Properties#/additionalProperties/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs11 = errors;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/customer-rtm-2019-08/data_structures.md:171",schemaPath:"Properties#/additionalProperties/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/customer-rtm-2019-08/data_structures.md:172",schemaPath:"Properties#/additionalProperties/additionalProperties/properties/value/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"Properties#/additionalProperties/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:136",schemaPath:"Properties#/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:135",schemaPath:"Properties#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/data_structures.md:129",schemaPath:"Properties#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group_ids === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/data_structures.md:31",schemaPath:"Access#/required",keyword:"required",params:{missingProperty: "group_ids"},message:"must have required property '"+"group_ids"+"'"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/group_ids/" + i0,source:"documents/customer-rtm-2019-08/data_structures.md:24",schemaPath:"Access#/properties/group_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/group_ids",source:"documents/customer-rtm-2019-08/data_structures.md:31",schemaPath:"Access#/properties/group_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/data_structures.md:17",schemaPath:"Access#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:30",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:32",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:33",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:34",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:35",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:60",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:40",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:41",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.content_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:57",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "content_type"},message:"must have required property '"+"content_type"+"'"}); errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:45",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/events.md:30",schemaPath:"FileEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-rtm-2019-08/events.md:58",schemaPath:"FileEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/events.md:32",schemaPath:"FileEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:33",schemaPath:"FileEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("file" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:33",schemaPath:"FileEvent#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-rtm-2019-08/events.md:34",schemaPath:"FileEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/events.md:35",schemaPath:"FileEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:60",schemaPath:"FileEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate64(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/customer-rtm-2019-08/events.md:40",schemaPath:"FileEvent#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.url !== undefined){
let data9 = data.url;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/customer-rtm-2019-08/events.md:41",schemaPath:"FileEvent#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thumbnail_url !== undefined){
let data10 = data.thumbnail_url;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnail_url",source:"documents/customer-rtm-2019-08/events.md:62",schemaPath:"FileEvent#/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thumbnail2x_url !== undefined){
let data11 = data.thumbnail2x_url;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnail2x_url",source:"documents/customer-rtm-2019-08/events.md:62",schemaPath:"FileEvent#/properties/thumbnail2x_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.content_type !== undefined){
let data12 = data.content_type;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/content_type",source:"documents/customer-rtm-2019-08/events.md:57",schemaPath:"FileEvent#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.size !== undefined){
let data13 = data.size;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",source:"documents/customer-rtm-2019-08/events.md:45",schemaPath:"FileEvent#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.width !== undefined){
let data14 = data.width;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/width",source:"documents/customer-rtm-2019-08/events.md:62",schemaPath:"FileEvent#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.height !== undefined){
let data15 = data.height;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",source:"documents/customer-rtm-2019-08/events.md:62",schemaPath:"FileEvent#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:24",schemaPath:"FileEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:72",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:74",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:75",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:76",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:77",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:133",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.form_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:82",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "form_id"},message:"must have required property '"+"form_id"+"'"}); errors++;
}
if(data.fields === undefined){
(vErrors ??= []).push({instancePath,source:"corrections/customer-rtm-2019-08.yaml:60",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/events.md:72",schemaPath:"FilledFormEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-rtm-2019-08/events.md:131",schemaPath:"FilledFormEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/events.md:74",schemaPath:"FilledFormEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:75",schemaPath:"FilledFormEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("filled_form" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:75",schemaPath:"FilledFormEvent#/properties/type/const",keyword:"const",params:{allowedValue: "filled_form"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-rtm-2019-08/events.md:76",schemaPath:"FilledFormEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/events.md:77",schemaPath:"FilledFormEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:133",schemaPath:"FilledFormEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate64(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.form_id !== undefined){
let data8 = data.form_id;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/form_id",source:"documents/customer-rtm-2019-08/events.md:82",schemaPath:"FilledFormEvent#/properties/form_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"corrections/customer-rtm-2019-08.yaml:60",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data10.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/customer-rtm-2019-08/events.md:85",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data10.label === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/customer-rtm-2019-08/events.md:86",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"}); errors++;
}
if(data10.type !== undefined){
let data11 = data10.type;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/type",source:"corrections/customer-rtm-2019-08.yaml:60",schemaPath:"FilledFormEvent#/properties/fields/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.id !== undefined){
let data12 = data10.id;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/id",source:"documents/customer-rtm-2019-08/events.md:85",schemaPath:"FilledFormEvent#/properties/fields/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.label !== undefined){
let data13 = data10.label;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/label",source:"documents/customer-rtm-2019-08/events.md:86",schemaPath:"FilledFormEvent#/properties/fields/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.answer !== undefined){
let data14 = data10.answer;
const _errs29 = errors;
let valid4 = false;
const _errs30 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/customer-rtm-2019-08/events.md:87",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs30 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs32 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.label === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/customer-rtm-2019-08/events.md:99",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf/1/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"}); errors++;
}
if(data14.id !== undefined){
let data15 = data14.id;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer/id",source:"documents/customer-rtm-2019-08/events.md:98",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data14.label !== undefined){
let data16 = data14.label;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer/label",source:"documents/customer-rtm-2019-08/events.md:99",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf/1/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data14.group_id !== undefined){
let data17 = data14.group_id;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer/group_id",source:"documents/customer-rtm-2019-08/events.md:117",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf/1/properties/group_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/customer-rtm-2019-08/events.md:87",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs32 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answer",source:"documents/customer-rtm-2019-08/events.md:87",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1,source:"documents/customer-rtm-2019-08/events.md:106",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data19.label === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1,source:"documents/customer-rtm-2019-08/events.md:107",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answers/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"}); errors++;
}
if(data19.id !== undefined){
let data20 = data19.id;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1+"/id",source:"documents/customer-rtm-2019-08/events.md:106",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data19.label !== undefined){
let data21 = data19.label;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1+"/label",source:"documents/customer-rtm-2019-08/events.md:107",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answers/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers/" + i1,source:"documents/customer-rtm-2019-08/events.md:105",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid6 = _errs42 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/answers",source:"documents/customer-rtm-2019-08/events.md:105",schemaPath:"FilledFormEvent#/properties/fields/items/properties/answers/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"corrections/customer-rtm-2019-08.yaml:60",schemaPath:"FilledFormEvent#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs20 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"corrections/customer-rtm-2019-08.yaml:60",schemaPath:"FilledFormEvent#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:66",schemaPath:"FilledFormEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:147",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:149",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:150",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:151",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:152",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:180",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:179",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/events.md:147",schemaPath:"MessageEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-rtm-2019-08/events.md:174",schemaPath:"MessageEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/events.md:149",schemaPath:"MessageEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:150",schemaPath:"MessageEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:150",schemaPath:"MessageEvent#/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-rtm-2019-08/events.md:151",schemaPath:"MessageEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/events.md:152",schemaPath:"MessageEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 === "string"){
if(data6.length > 16384){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/customer-rtm-2019-08/events.md:180",schemaPath:"MessageEvent#/properties/text/maxLength",keyword:"maxLength",params:{limit: 16384},message:"must NOT have more than 16384 characters"}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/customer-rtm-2019-08/events.md:180",schemaPath:"MessageEvent#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/events.md:175",schemaPath:"MessageEvent#/properties/postback/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/events.md:155",schemaPath:"MessageEvent#/properties/postback/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data7.thread_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/events.md:156",schemaPath:"MessageEvent#/properties/postback/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data7.event_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/events.md:157",schemaPath:"MessageEvent#/properties/postback/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data7.id !== undefined){
let data10 = data7.id;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/id",source:"documents/customer-rtm-2019-08/events.md:155",schemaPath:"MessageEvent#/properties/postback/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.thread_id !== undefined){
let data11 = data7.thread_id;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/thread_id",source:"documents/customer-rtm-2019-08/events.md:156",schemaPath:"MessageEvent#/properties/postback/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.event_id !== undefined){
let data12 = data7.event_id;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/event_id",source:"documents/customer-rtm-2019-08/events.md:157",schemaPath:"MessageEvent#/properties/postback/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.type !== undefined){
let data13 = data7.type;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/type",source:"documents/customer-rtm-2019-08/events.md:176",schemaPath:"MessageEvent#/properties/postback/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.value !== undefined){
let data14 = data7.value;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/value",source:"documents/customer-rtm-2019-08/events.md:177",schemaPath:"MessageEvent#/properties/postback/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/events.md:175",schemaPath:"MessageEvent#/properties/postback/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.recipients !== undefined){
let data15 = data.recipients;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:179",schemaPath:"MessageEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data16 = data.properties;
if(!(validate64(data16, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:141",schemaPath:"MessageEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:189",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:191",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:192",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:193",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:194",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,source:"corrections/customer-rtm-2019-08.yaml:50",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:214",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/events.md:189",schemaPath:"CustomEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-rtm-2019-08/events.md:212",schemaPath:"CustomEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/events.md:191",schemaPath:"CustomEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:192",schemaPath:"CustomEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("custom" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:192",schemaPath:"CustomEvent#/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-rtm-2019-08/events.md:193",schemaPath:"CustomEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/events.md:194",schemaPath:"CustomEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:214",schemaPath:"CustomEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate64(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:183",schemaPath:"CustomEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate78.errors = vErrors;
return errors === 0;
}
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:223",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:225",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:226",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:227",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:228",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data.system_message_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:244",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "system_message_type"},message:"must have required property '"+"system_message_type"+"'"}); errors++;
}
if(data.text_vars === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:230",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "text_vars"},message:"must have required property '"+"text_vars"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:243",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/events.md:223",schemaPath:"SystemMessageEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-rtm-2019-08/events.md:242",schemaPath:"SystemMessageEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/events.md:225",schemaPath:"SystemMessageEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:226",schemaPath:"SystemMessageEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("system_message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:226",schemaPath:"SystemMessageEvent#/properties/type/const",keyword:"const",params:{allowedValue: "system_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.timestamp !== undefined){
let data4 = data.timestamp;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/events.md:227",schemaPath:"SystemMessageEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data5 = data.text;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/customer-rtm-2019-08/events.md:228",schemaPath:"SystemMessageEvent#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.system_message_type !== undefined){
let data6 = data.system_message_type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/system_message_type",source:"documents/customer-rtm-2019-08/events.md:244",schemaPath:"SystemMessageEvent#/properties/system_message_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.text_vars !== undefined){
let data7 = data.text_vars;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text_vars/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/events.md:231",schemaPath:"SystemMessageEvent#/properties/text_vars/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/text_vars",source:"documents/customer-rtm-2019-08/events.md:230",schemaPath:"SystemMessageEvent#/properties/text_vars/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.recipients !== undefined){
let data9 = data.recipients;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:243",schemaPath:"SystemMessageEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:217",schemaPath:"SystemMessageEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:293",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:295",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:296",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:297",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:298",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:353",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.template_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:354",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "template_id"},message:"must have required property '"+"template_id"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/events.md:293",schemaPath:"RichMessageEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-rtm-2019-08/events.md:344",schemaPath:"RichMessageEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/events.md:295",schemaPath:"RichMessageEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:296",schemaPath:"RichMessageEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("rich_message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:296",schemaPath:"RichMessageEvent#/properties/type/const",keyword:"const",params:{allowedValue: "rich_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-rtm-2019-08/events.md:297",schemaPath:"RichMessageEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/events.md:298",schemaPath:"RichMessageEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/customer-rtm-2019-08/events.md:353",schemaPath:"RichMessageEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate64(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.template_id !== undefined){
let data8 = data.template_id;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/template_id",source:"documents/customer-rtm-2019-08/events.md:354",schemaPath:"RichMessageEvent#/properties/template_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.elements !== undefined){
let data9 = data.elements;
if(Array.isArray(data9)){
if(data9.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/customer-rtm-2019-08/events.md:345",schemaPath:"RichMessageEvent#/properties/elements/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}); errors++;
}
if(data9.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/customer-rtm-2019-08/events.md:345",schemaPath:"RichMessageEvent#/properties/elements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/title",source:"documents/customer-rtm-2019-08/events.md:351",schemaPath:"RichMessageEvent#/properties/elements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.subtitle !== undefined){
let data12 = data10.subtitle;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/subtitle",source:"documents/customer-rtm-2019-08/events.md:350",schemaPath:"RichMessageEvent#/properties/elements/items/properties/subtitle/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.image !== undefined){
let data13 = data10.image;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name !== undefined){
let data14 = data13.name;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/name",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.url !== undefined){
let data15 = data13.url;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/url",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.content_type !== undefined){
let data16 = data13.content_type;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/content_type",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.size !== undefined){
let data17 = data13.size;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/size",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data13.width !== undefined){
let data18 = data13.width;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/width",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data13.height !== undefined){
let data19 = data13.height;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/height",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image",source:"documents/customer-rtm-2019-08/events.md:349",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data10.buttons !== undefined){
let data20 = data10.buttons;
if(Array.isArray(data20)){
if(data20.length > 11){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/customer-rtm-2019-08/events.md:346",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/maxItems",keyword:"maxItems",params:{limit: 11},message:"must NOT have more than 11 items"}); errors++;
}
if(data20.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/customer-rtm-2019-08/events.md:346",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
let valid6 = true;
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
const _errs42 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/customer-rtm-2019-08/events.md:316",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data21.text !== undefined){
let data22 = data21.text;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/text",source:"documents/customer-rtm-2019-08/events.md:316",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.postback_id !== undefined){
let data23 = data21.postback_id;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/postback_id",source:"documents/customer-rtm-2019-08/events.md:347",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/postback_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/user_ids/" + i2,source:"documents/customer-rtm-2019-08/events.md:318",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid8 = _errs50 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/user_ids",source:"documents/customer-rtm-2019-08/events.md:348",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data21.type !== undefined){
let data26 = data21.type;
if(typeof data26 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/type",source:"documents/customer-rtm-2019-08/events.md:324",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.value !== undefined){
let data27 = data21.value;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/value",source:"documents/customer-rtm-2019-08/events.md:326",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data21.webview_height !== undefined){
let data28 = data21.webview_height;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/webview_height",source:"documents/customer-rtm-2019-08/events.md:327",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/webview_height/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/customer-rtm-2019-08/events.md:346",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid5 = _errs42 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/customer-rtm-2019-08/events.md:346",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0,source:"documents/customer-rtm-2019-08/events.md:345",schemaPath:"RichMessageEvent#/properties/elements/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs20 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/customer-rtm-2019-08/events.md:345",schemaPath:"RichMessageEvent#/properties/elements/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:287",schemaPath:"RichMessageEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate83.errors = vErrors;
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
if("file" !== data0){
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
if("filled_form" !== data1){
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
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
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
if("message" !== data2){
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
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
if("custom" !== data3){
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
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
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
if(!(validate83(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid5 = _errs36 === errors;
valid11 = _valid5;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:24",schemaPath:"Event#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/events.md:24",schemaPath:"Event#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/events.md:24",schemaPath:"Event#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chats_summary === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:103",schemaPath:"get_chats_summary.response#/required",keyword:"required",params:{missingProperty: "chats_summary"},message:"must have required property '"+"chats_summary"+"'"}); errors++;
}
if(data.total_chats === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:134",schemaPath:"get_chats_summary.response#/required",keyword:"required",params:{missingProperty: "total_chats"},message:"must have required property '"+"total_chats"+"'"}); errors++;
}
if(data.chats_summary !== undefined){
let data0 = data.chats_summary;
if(Array.isArray(data0)){
let valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-rtm-2019-08/methods.md:104",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data1.order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-rtm-2019-08/methods.md:105",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data1.last_thread_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-rtm-2019-08/methods.md:106",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "last_thread_id"},message:"must have required property '"+"last_thread_id"+"'"}); errors++;
}
if(data1.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-rtm-2019-08/methods.md:107",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data1.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-rtm-2019-08/methods.md:110",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data1.access === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-rtm-2019-08/methods.md:113",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data1.last_event_per_type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-rtm-2019-08/methods.md:116",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "last_event_per_type"},message:"must have required property '"+"last_event_per_type"+"'"}); errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/id",source:"documents/customer-rtm-2019-08/methods.md:104",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.order !== undefined){
let data3 = data1.order;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/order",source:"documents/customer-rtm-2019-08/methods.md:105",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data1.last_thread_id !== undefined){
let data4 = data1.last_thread_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_id",source:"documents/customer-rtm-2019-08/methods.md:106",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.users !== undefined){
let data5 = data1.users;
if(Array.isArray(data5)){
let valid5 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs13 = errors;
if(!(validate58(data6, {instancePath:instancePath+"/chats_summary/" + i0+"/users/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid4 = _errs13 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/users",source:"documents/customer-rtm-2019-08/methods.md:107",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data1.properties !== undefined){
let data7 = data1.properties;
if(!(validate64(data7, {instancePath:instancePath+"/chats_summary/" + i0+"/properties",parentData:data1,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data1.access !== undefined){
let data8 = data1.access;
if(!(validate66(data8, {instancePath:instancePath+"/chats_summary/" + i0+"/access",parentData:data1,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data1.last_event_per_type !== undefined){
let data9 = data1.last_event_per_type;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key0 in data9){
let data10 = data9[key0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.thread_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:118",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/additionalProperties/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data10.thread_order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:119",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/additionalProperties/required",keyword:"required",params:{missingProperty: "thread_order"},message:"must have required property '"+"thread_order"+"'"}); errors++;
}
if(data10.event === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:120",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/additionalProperties/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data10.thread_id !== undefined){
let data11 = data10.thread_id;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/thread_id",source:"documents/customer-rtm-2019-08/methods.md:118",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/additionalProperties/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.thread_order !== undefined){
let data12 = data10.thread_order;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/thread_order",source:"documents/customer-rtm-2019-08/methods.md:119",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/additionalProperties/properties/thread_order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data10.event !== undefined){
let data13 = data10.event;
if(!(validate68(data13, {instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/event",parentData:data10,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:117",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type",source:"documents/customer-rtm-2019-08/methods.md:116",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-rtm-2019-08/methods.md:103",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary",source:"documents/customer-rtm-2019-08/methods.md:103",schemaPath:"get_chats_summary.response#/properties/chats_summary/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.total_chats !== undefined){
let data14 = data.total_chats;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/total_chats",source:"documents/customer-rtm-2019-08/methods.md:134",schemaPath:"get_chats_summary.response#/properties/total_chats/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:63",schemaPath:"get_chats_summary.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
export const getChatThreadsSummaryResponse: Validator = validate87;
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.threads_summary === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:230",schemaPath:"get_chat_threads_summary.response#/required",keyword:"required",params:{missingProperty: "threads_summary"},message:"must have required property '"+"threads_summary"+"'"}); errors++;
}
if(data.total_threads === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:205",schemaPath:"get_chat_threads_summary.response#/required",keyword:"required",params:{missingProperty: "total_threads"},message:"must have required property '"+"total_threads"+"'"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0,source:"documents/customer-rtm-2019-08/methods.md:195",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data1.order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0,source:"documents/customer-rtm-2019-08/methods.md:196",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data1.total_events === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0,source:"documents/customer-rtm-2019-08/methods.md:197",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "total_events"},message:"must have required property '"+"total_events"+"'"}); errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0+"/id",source:"documents/customer-rtm-2019-08/methods.md:195",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.order !== undefined){
let data3 = data1.order;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0+"/order",source:"documents/customer-rtm-2019-08/methods.md:196",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data1.total_events !== undefined){
let data4 = data1.total_events;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0+"/total_events",source:"documents/customer-rtm-2019-08/methods.md:197",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/properties/total_events/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0,source:"documents/customer-rtm-2019-08/methods.md:194",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary",source:"documents/customer-rtm-2019-08/methods.md:230",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.total_threads !== undefined){
let data5 = data.total_threads;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/total_threads",source:"documents/customer-rtm-2019-08/methods.md:205",schemaPath:"get_chat_threads_summary.response#/properties/total_threads/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:157",schemaPath:"get_chat_threads_summary.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
export const getGroupsStatusResponse: Validator = validate88;
const pattern0 = new RegExp("^[0-9]+$", "u");
function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups_status === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:266",schemaPath:"get_groups_status.response#/required",keyword:"required",params:{missingProperty: "groups_status"},message:"must have required property '"+"groups_status"+"'"}); errors++;
}
if(data.groups_status !== undefined){
let data0 = data.groups_status;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs3 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
(vErrors ??= []).push({instancePath:instancePath+"/groups_status",source:"documents/customer-rtm-2019-08/methods.md:266",schemaPath:"get_groups_status.response#/properties/groups_status/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",propertyName:key0}); errors++;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/groups_status",source:"documents/customer-rtm-2019-08/methods.md:266",schemaPath:"get_groups_status.response#/properties/groups_status/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"}); errors++;
}
}
for(const key1 in data0){
let data1 = data0[key1];
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groups_status/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:270",schemaPath:"get_groups_status.response#/properties/groups_status/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups_status",source:"documents/customer-rtm-2019-08/methods.md:266",schemaPath:"get_groups_status.response#/properties/groups_status/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:233",schemaPath:"get_groups_status.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate88.errors = vErrors;
return errors === 0;
}
export const getPredictedAgentResponse: Validator = validate89;
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:332",schemaPath:"get_predicted_agent.response#/required",keyword:"required",params:{missingProperty: "agent"},message:"must have required property '"+"agent"+"'"}); errors++;
}
if(data.agent !== undefined){
let data0 = data.agent;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/agent",source:"documents/customer-rtm-2019-08/methods.md:333",schemaPath:"get_predicted_agent.response#/properties/agent/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/agent",source:"documents/customer-rtm-2019-08/methods.md:334",schemaPath:"get_predicted_agent.response#/properties/agent/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data0.avatar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/agent",source:"documents/customer-rtm-2019-08/methods.md:335",schemaPath:"get_predicted_agent.response#/properties/agent/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"}); errors++;
}
if(data0.is_bot === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/agent",source:"documents/customer-rtm-2019-08/methods.md:336",schemaPath:"get_predicted_agent.response#/properties/agent/required",keyword:"required",params:{missingProperty: "is_bot"},message:"must have required property '"+"is_bot"+"'"}); errors++;
}
if(data0.job_title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/agent",source:"documents/customer-rtm-2019-08/methods.md:337",schemaPath:"get_predicted_agent.response#/properties/agent/required",keyword:"required",params:{missingProperty: "job_title"},message:"must have required property '"+"job_title"+"'"}); errors++;
}
if(data0.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/agent",source:"documents/customer-rtm-2019-08/methods.md:338",schemaPath:"get_predicted_agent.response#/properties/agent/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent/id",source:"documents/customer-rtm-2019-08/methods.md:333",schemaPath:"get_predicted_agent.response#/properties/agent/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent/name",source:"documents/customer-rtm-2019-08/methods.md:334",schemaPath:"get_predicted_agent.response#/properties/agent/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.avatar !== undefined){
let data3 = data0.avatar;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent/avatar",source:"documents/customer-rtm-2019-08/methods.md:335",schemaPath:"get_predicted_agent.response#/properties/agent/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.is_bot !== undefined){
let data4 = data0.is_bot;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/agent/is_bot",source:"documents/customer-rtm-2019-08/methods.md:336",schemaPath:"get_predicted_agent.response#/properties/agent/properties/is_bot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data0.job_title !== undefined){
let data5 = data0.job_title;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent/job_title",source:"documents/customer-rtm-2019-08/methods.md:337",schemaPath:"get_predicted_agent.response#/properties/agent/properties/job_title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.type !== undefined){
let data6 = data0.type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent/type",source:"documents/customer-rtm-2019-08/methods.md:338",schemaPath:"get_predicted_agent.response#/properties/agent/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agent",source:"documents/customer-rtm-2019-08/methods.md:332",schemaPath:"get_predicted_agent.response#/properties/agent/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:302",schemaPath:"get_predicted_agent.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
export const getUrlDetailsResponse: Validator = validate90;
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:387",schemaPath:"get_url_details.response#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"}); errors++;
}
if(data.description === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:388",schemaPath:"get_url_details.response#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"}); errors++;
}
if(data.image_url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:389",schemaPath:"get_url_details.response#/required",keyword:"required",params:{missingProperty: "image_url"},message:"must have required property '"+"image_url"+"'"}); errors++;
}
if(data.image_width === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:390",schemaPath:"get_url_details.response#/required",keyword:"required",params:{missingProperty: "image_width"},message:"must have required property '"+"image_width"+"'"}); errors++;
}
if(data.image_height === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:391",schemaPath:"get_url_details.response#/required",keyword:"required",params:{missingProperty: "image_height"},message:"must have required property '"+"image_height"+"'"}); errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:392",schemaPath:"get_url_details.response#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",source:"documents/customer-rtm-2019-08/methods.md:387",schemaPath:"get_url_details.response#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/description",source:"documents/customer-rtm-2019-08/methods.md:388",schemaPath:"get_url_details.response#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.image_url !== undefined){
let data2 = data.image_url;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/image_url",source:"documents/customer-rtm-2019-08/methods.md:389",schemaPath:"get_url_details.response#/properties/image_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.image_width !== undefined){
let data3 = data.image_width;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/image_width",source:"documents/customer-rtm-2019-08/methods.md:390",schemaPath:"get_url_details.response#/properties/image_width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.image_height !== undefined){
let data4 = data.image_height;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/image_height",source:"documents/customer-rtm-2019-08/methods.md:391",schemaPath:"get_url_details.response#/properties/image_height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.url !== undefined){
let data5 = data.url;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/customer-rtm-2019-08/methods.md:392",schemaPath:"get_url_details.response#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:353",schemaPath:"get_url_details.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
export const startChatResponse: Validator = validate91;
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/data_structures.md:225",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/data_structures.md:226",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.active === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/data_structures.md:246",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"}); errors++;
}
if(data.user_ids === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/data_structures.md:228",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "user_ids"},message:"must have required property '"+"user_ids"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/data_structures.md:233",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/data_structures.md:225",schemaPath:"Thread#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data1 = data.timestamp;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/data_structures.md:226",schemaPath:"Thread#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.active !== undefined){
let data2 = data.active;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",source:"documents/customer-rtm-2019-08/data_structures.md:246",schemaPath:"Thread#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/user_ids/" + i0,source:"documents/customer-rtm-2019-08/data_structures.md:228",schemaPath:"Thread#/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid1 = _errs9 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user_ids",source:"documents/customer-rtm-2019-08/data_structures.md:228",schemaPath:"Thread#/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.restricted_access !== undefined){
let data5 = data.restricted_access;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/restricted_access",source:"documents/customer-rtm-2019-08/data_structures.md:249",schemaPath:"Thread#/properties/restricted_access/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/events",source:"documents/customer-rtm-2019-08/data_structures.md:247",schemaPath:"Thread#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.order !== undefined){
let data8 = data.order;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-rtm-2019-08/data_structures.md:233",schemaPath:"Thread#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.properties !== undefined){
let data9 = data.properties;
if(!(validate64(data9, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
let data10 = data.access;
if(!(validate66(data10, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/data_structures.md:219",schemaPath:"Thread#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:477",schemaPath:"start_chat.response#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:478",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:479",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data0.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:480",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data0.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:483",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data0.access === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:486",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data0.thread === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:489",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "thread"},message:"must have required property '"+"thread"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/customer-rtm-2019-08/methods.md:478",schemaPath:"start_chat.response#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.order !== undefined){
let data2 = data0.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/order",source:"documents/customer-rtm-2019-08/methods.md:479",schemaPath:"start_chat.response#/properties/chat/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data0.users !== undefined){
let data3 = data0.users;
if(Array.isArray(data3)){
let valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(!(validate58(data4, {instancePath:instancePath+"/chat/users/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/customer-rtm-2019-08/methods.md:480",schemaPath:"start_chat.response#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.properties !== undefined){
let data5 = data0.properties;
if(!(validate64(data5, {instancePath:instancePath+"/chat/properties",parentData:data0,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data0.access !== undefined){
let data6 = data0.access;
if(!(validate66(data6, {instancePath:instancePath+"/chat/access",parentData:data0,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
if(data0.thread !== undefined){
let data7 = data0.thread;
if(!(validate95(data7, {instancePath:instancePath+"/chat/thread",parentData:data0,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:477",schemaPath:"start_chat.response#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:414",schemaPath:"start_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate91.errors = vErrors;
return errors === 0;
}
export const activateChatResponse: Validator = validate100;
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:586",schemaPath:"activate_chat.response#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:587",schemaPath:"activate_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:588",schemaPath:"activate_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data0.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:591",schemaPath:"activate_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data0.access === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:594",schemaPath:"activate_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data0.threads === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:597",schemaPath:"activate_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "threads"},message:"must have required property '"+"threads"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/customer-rtm-2019-08/methods.md:587",schemaPath:"activate_chat.response#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
if(!(validate58(data3, {instancePath:instancePath+"/chat/users/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/customer-rtm-2019-08/methods.md:588",schemaPath:"activate_chat.response#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.properties !== undefined){
let data4 = data0.properties;
if(!(validate64(data4, {instancePath:instancePath+"/chat/properties",parentData:data0,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data0.access !== undefined){
let data5 = data0.access;
if(!(validate66(data5, {instancePath:instancePath+"/chat/access",parentData:data0,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
if(!(validate95(data7, {instancePath:instancePath+"/chat/threads/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
var valid4 = _errs12 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads",source:"documents/customer-rtm-2019-08/methods.md:597",schemaPath:"activate_chat.response#/properties/chat/properties/threads/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/methods.md:586",schemaPath:"activate_chat.response#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:520",schemaPath:"activate_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
export const closeThreadResponse: Validator = validate105;
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:629",schemaPath:"close_thread.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
export const sendEventResponse: Validator = validate106;
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:736",schemaPath:"send_event.response#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:737",schemaPath:"send_event.response#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.thread_id !== undefined){
let data0 = data.thread_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/methods.md:736",schemaPath:"send_event.response#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:690",schemaPath:"send_event.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
export const sendRichMessagePostbackResponse: Validator = validate108;
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:767",schemaPath:"send_rich_message_postback.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
export const sendSneakPeekResponse: Validator = validate109;
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:840",schemaPath:"send_sneak_peek.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
export const updateChatPropertiesResponse: Validator = validate110;
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:901",schemaPath:"update_chat_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
export const deleteChatPropertiesResponse: Validator = validate111;
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:969",schemaPath:"delete_chat_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
export const updateChatThreadPropertiesResponse: Validator = validate112;
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1041",schemaPath:"update_chat_thread_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
export const deleteChatThreadPropertiesResponse: Validator = validate113;
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1114",schemaPath:"delete_chat_thread_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
export const updateEventPropertiesResponse: Validator = validate114;
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1187",schemaPath:"update_event_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
export const deleteEventPropertiesResponse: Validator = validate115;
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1264",schemaPath:"delete_event_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
export const tagChatThreadResponse: Validator = validate116;
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1345",schemaPath:"tag_chat_thread.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
export const untagChatThreadResponse: Validator = validate117;
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1407",schemaPath:"untag_chat_thread.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
export const setCustomerFieldsResponse: Validator = validate118;
function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1473",schemaPath:"set_customer_fields.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate118.errors = vErrors;
return errors === 0;
}
export const updateCustomerPageResponse: Validator = validate119;
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1535",schemaPath:"update_customer_page.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
export const updateCustomerResponse: Validator = validate120;
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
validate120.errors = vErrors;
return errors === 0;
}
export const loginResponse: Validator = validate122;
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1711",schemaPath:"login.response#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.has_active_thread === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1712",schemaPath:"login.response#/required",keyword:"required",params:{missingProperty: "has_active_thread"},message:"must have required property '"+"has_active_thread"+"'"}); errors++;
}
if(data.chats === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1713",schemaPath:"login.response#/required",keyword:"required",params:{missingProperty: "chats"},message:"must have required property '"+"chats"+"'"}); errors++;
}
if(data.__priv_dynamic_config === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1719",schemaPath:"login.response#/required",keyword:"required",params:{missingProperty: "__priv_dynamic_config"},message:"must have required property '"+"__priv_dynamic_config"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/customer-rtm-2019-08/methods.md:1711",schemaPath:"login.response#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.has_active_thread !== undefined){
let data1 = data.has_active_thread;
if(typeof data1 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/has_active_thread",source:"documents/customer-rtm-2019-08/methods.md:1712",schemaPath:"login.response#/properties/has_active_thread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.chats !== undefined){
let data2 = data.chats;
if(Array.isArray(data2)){
let valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.chat_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0,source:"documents/customer-rtm-2019-08/methods.md:1715",schemaPath:"login.response#/properties/chats/items/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data3.has_unread_events === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0,source:"documents/customer-rtm-2019-08/methods.md:1716",schemaPath:"login.response#/properties/chats/items/required",keyword:"required",params:{missingProperty: "has_unread_events"},message:"must have required property '"+"has_unread_events"+"'"}); errors++;
}
if(data3.chat_id !== undefined){
let data4 = data3.chat_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0+"/chat_id",source:"documents/customer-rtm-2019-08/methods.md:1715",schemaPath:"login.response#/properties/chats/items/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.has_unread_events !== undefined){
let data5 = data3.has_unread_events;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0+"/has_unread_events",source:"documents/customer-rtm-2019-08/methods.md:1716",schemaPath:"login.response#/properties/chats/items/properties/has_unread_events/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0,source:"documents/customer-rtm-2019-08/methods.md:1713",schemaPath:"login.response#/properties/chats/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs7 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats",source:"documents/customer-rtm-2019-08/methods.md:1713",schemaPath:"login.response#/properties/chats/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.__priv_dynamic_config !== undefined){
let data6 = data.__priv_dynamic_config;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.customer_data === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config",source:"documents/customer-rtm-2019-08/methods.md:1720",schemaPath:"login.response#/properties/__priv_dynamic_config/required",keyword:"required",params:{missingProperty: "customer_data"},message:"must have required property '"+"customer_data"+"'"}); errors++;
}
if(data6.online_groups_ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config",source:"documents/customer-rtm-2019-08/methods.md:1732",schemaPath:"login.response#/properties/__priv_dynamic_config/required",keyword:"required",params:{missingProperty: "online_groups_ids"},message:"must have required property '"+"online_groups_ids"+"'"}); errors++;
}
if(data6.global_properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config",source:"documents/customer-rtm-2019-08/methods.md:1733",schemaPath:"login.response#/properties/__priv_dynamic_config/required",keyword:"required",params:{missingProperty: "global_properties"},message:"must have required property '"+"global_properties"+"'"}); errors++;
}
if(data6.customer_groups === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config",source:"documents/customer-rtm-2019-08/methods.md:1737",schemaPath:"login.response#/properties/__priv_dynamic_config/required",keyword:"required",params:{missingProperty: "customer_groups"},message:"must have required property '"+"customer_groups"+"'"}); errors++;
}
if(data6.static_config_version === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config",source:"documents/customer-rtm-2019-08/methods.md:1751",schemaPath:"login.response#/properties/__priv_dynamic_config/required",keyword:"required",params:{missingProperty: "static_config_version"},message:"must have required property '"+"static_config_version"+"'"}); errors++;
}
if(data6.predicted_agent === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config",source:"documents/customer-rtm-2019-08/methods.md:1752",schemaPath:"login.response#/properties/__priv_dynamic_config/required",keyword:"required",params:{missingProperty: "predicted_agent"},message:"must have required property '"+"predicted_agent"+"'"}); errors++;
}
if(data6.greeting === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config",source:"documents/customer-rtm-2019-08/methods.md:1759",schemaPath:"login.response#/properties/__priv_dynamic_config/required",keyword:"required",params:{missingProperty: "greeting"},message:"must have required property '"+"greeting"+"'"}); errors++;
}
if(data6.customer_data !== undefined){
let data7 = data6.customer_data;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data",source:"documents/customer-rtm-2019-08/methods.md:1721",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data7.last_visit_timestamp === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data",source:"documents/customer-rtm-2019-08/methods.md:1722",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/required",keyword:"required",params:{missingProperty: "last_visit_timestamp"},message:"must have required property '"+"last_visit_timestamp"+"'"}); errors++;
}
if(data7.page_views_count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data",source:"documents/customer-rtm-2019-08/methods.md:1723",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/required",keyword:"required",params:{missingProperty: "page_views_count"},message:"must have required property '"+"page_views_count"+"'"}); errors++;
}
if(data7.visits_count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data",source:"documents/customer-rtm-2019-08/methods.md:1724",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/required",keyword:"required",params:{missingProperty: "visits_count"},message:"must have required property '"+"visits_count"+"'"}); errors++;
}
if(data7.chats_count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data",source:"documents/customer-rtm-2019-08/methods.md:1725",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/required",keyword:"required",params:{missingProperty: "chats_count"},message:"must have required property '"+"chats_count"+"'"}); errors++;
}
if(data7.invitations_shown_count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data",source:"documents/customer-rtm-2019-08/methods.md:1726",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/required",keyword:"required",params:{missingProperty: "invitations_shown_count"},message:"must have required property '"+"invitations_shown_count"+"'"}); errors++;
}
if(data7.invitations_accepted_count === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data",source:"documents/customer-rtm-2019-08/methods.md:1727",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/required",keyword:"required",params:{missingProperty: "invitations_accepted_count"},message:"must have required property '"+"invitations_accepted_count"+"'"}); errors++;
}
if(data7.client_version === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data",source:"documents/customer-rtm-2019-08/methods.md:1728",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/required",keyword:"required",params:{missingProperty: "client_version"},message:"must have required property '"+"client_version"+"'"}); errors++;
}
if(data7.fields === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data",source:"documents/customer-rtm-2019-08/methods.md:1729",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"}); errors++;
}
if(data7.group_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data",source:"documents/customer-rtm-2019-08/methods.md:1730",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/required",keyword:"required",params:{missingProperty: "group_id"},message:"must have required property '"+"group_id"+"'"}); errors++;
}
if(data7.name !== undefined){
let data8 = data7.name;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/name",source:"documents/customer-rtm-2019-08/methods.md:1721",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.last_visit_timestamp !== undefined){
let data9 = data7.last_visit_timestamp;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/last_visit_timestamp",source:"documents/customer-rtm-2019-08/methods.md:1722",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/last_visit_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data7.page_views_count !== undefined){
let data10 = data7.page_views_count;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/page_views_count",source:"documents/customer-rtm-2019-08/methods.md:1723",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/page_views_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data7.visits_count !== undefined){
let data11 = data7.visits_count;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/visits_count",source:"documents/customer-rtm-2019-08/methods.md:1724",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/visits_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data7.chats_count !== undefined){
let data12 = data7.chats_count;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/chats_count",source:"documents/customer-rtm-2019-08/methods.md:1725",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/chats_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data7.invitations_shown_count !== undefined){
let data13 = data7.invitations_shown_count;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/invitations_shown_count",source:"documents/customer-rtm-2019-08/methods.md:1726",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/invitations_shown_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data7.invitations_accepted_count !== undefined){
let data14 = data7.invitations_accepted_count;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/invitations_accepted_count",source:"documents/customer-rtm-2019-08/methods.md:1727",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/invitations_accepted_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data7.client_version !== undefined){
let data15 = data7.client_version;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/client_version",source:"documents/customer-rtm-2019-08/methods.md:1728",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/client_version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.fields !== undefined){
let data16 = data7.fields;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/fields",source:"documents/customer-rtm-2019-08/methods.md:1729",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/fields/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.group_id !== undefined){
let data17 = data7.group_id;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/group_id",source:"documents/customer-rtm-2019-08/methods.md:1730",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/group_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data",source:"documents/customer-rtm-2019-08/methods.md:1720",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.online_groups_ids !== undefined){
let data18 = data6.online_groups_ids;
if(Array.isArray(data18)){
let valid7 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
const _errs39 = errors;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/online_groups_ids/" + i1,source:"documents/customer-rtm-2019-08/methods.md:1732",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/online_groups_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid6 = _errs39 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/online_groups_ids",source:"documents/customer-rtm-2019-08/methods.md:1732",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/online_groups_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data6.global_properties !== undefined){
let data20 = data6.global_properties;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key0 in data20){
let data21 = data20[key0];
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/global_properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1734",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/global_properties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/global_properties",source:"documents/customer-rtm-2019-08/methods.md:1733",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/global_properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.customer_groups !== undefined){
let data22 = data6.customer_groups;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.monitoring === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups",source:"documents/customer-rtm-2019-08/methods.md:1738",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/required",keyword:"required",params:{missingProperty: "monitoring"},message:"must have required property '"+"monitoring"+"'"}); errors++;
}
if(data22.chats === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups",source:"documents/customer-rtm-2019-08/methods.md:1743",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/required",keyword:"required",params:{missingProperty: "chats"},message:"must have required property '"+"chats"+"'"}); errors++;
}
if(data22.monitoring !== undefined){
let data23 = data22.monitoring;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/monitoring",source:"documents/customer-rtm-2019-08/methods.md:1739",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/monitoring/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data23.static_config_url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/monitoring",source:"documents/customer-rtm-2019-08/methods.md:1740",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/monitoring/required",keyword:"required",params:{missingProperty: "static_config_url"},message:"must have required property '"+"static_config_url"+"'"}); errors++;
}
if(data23.language_config_url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/monitoring",source:"documents/customer-rtm-2019-08/methods.md:1741",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/monitoring/required",keyword:"required",params:{missingProperty: "language_config_url"},message:"must have required property '"+"language_config_url"+"'"}); errors++;
}
if(data23.id !== undefined){
let data24 = data23.id;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/monitoring/id",source:"documents/customer-rtm-2019-08/methods.md:1739",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/monitoring/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data23.static_config_url !== undefined){
let data25 = data23.static_config_url;
if(typeof data25 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/monitoring/static_config_url",source:"documents/customer-rtm-2019-08/methods.md:1740",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/monitoring/properties/static_config_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data23.language_config_url !== undefined){
let data26 = data23.language_config_url;
if(typeof data26 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/monitoring/language_config_url",source:"documents/customer-rtm-2019-08/methods.md:1741",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/monitoring/properties/language_config_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/monitoring",source:"documents/customer-rtm-2019-08/methods.md:1738",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/monitoring/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data22.chats !== undefined){
let data27 = data22.chats;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key1 in data27){
let data28 = data27[key1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.chat_ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/chats/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1745",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/chats/additionalProperties/required",keyword:"required",params:{missingProperty: "chat_ids"},message:"must have required property '"+"chat_ids"+"'"}); errors++;
}
if(data28.static_config_url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/chats/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1746",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/chats/additionalProperties/required",keyword:"required",params:{missingProperty: "static_config_url"},message:"must have required property '"+"static_config_url"+"'"}); errors++;
}
if(data28.language_config_url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/chats/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1747",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/chats/additionalProperties/required",keyword:"required",params:{missingProperty: "language_config_url"},message:"must have required property '"+"language_config_url"+"'"}); errors++;
}
if(data28.chat_ids !== undefined){
let data29 = data28.chat_ids;
if(Array.isArray(data29)){
let valid14 = true;
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
const _errs63 = errors;
if(typeof data30 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/chats/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/chat_ids/" + i2,source:"documents/customer-rtm-2019-08/methods.md:1745",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/chats/additionalProperties/properties/chat_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid13 = _errs63 === errors;
if(!valid13){
valid14 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/chats/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/chat_ids",source:"documents/customer-rtm-2019-08/methods.md:1745",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/chats/additionalProperties/properties/chat_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data28.static_config_url !== undefined){
let data31 = data28.static_config_url;
if(typeof data31 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/chats/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/static_config_url",source:"documents/customer-rtm-2019-08/methods.md:1746",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/chats/additionalProperties/properties/static_config_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data28.language_config_url !== undefined){
let data32 = data28.language_config_url;
if(typeof data32 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/chats/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/language_config_url",source:"documents/customer-rtm-2019-08/methods.md:1747",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/chats/additionalProperties/properties/language_config_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/chats/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/methods.md:1744",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/chats/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups/chats",source:"documents/customer-rtm-2019-08/methods.md:1743",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/properties/chats/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_groups",source:"documents/customer-rtm-2019-08/methods.md:1737",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_groups/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.static_config_version !== undefined){
let data33 = data6.static_config_version;
if(typeof data33 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/static_config_version",source:"documents/customer-rtm-2019-08/methods.md:1751",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/static_config_version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.predicted_agent !== undefined){
let data34 = data6.predicted_agent;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent",source:"documents/customer-rtm-2019-08/methods.md:1753",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data34.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent",source:"documents/customer-rtm-2019-08/methods.md:1754",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data34.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent",source:"documents/customer-rtm-2019-08/methods.md:1755",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data34.avatar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent",source:"documents/customer-rtm-2019-08/methods.md:1756",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"}); errors++;
}
if(data34.job_title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent",source:"documents/customer-rtm-2019-08/methods.md:1757",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/required",keyword:"required",params:{missingProperty: "job_title"},message:"must have required property '"+"job_title"+"'"}); errors++;
}
if(data34.id !== undefined){
let data35 = data34.id;
if(typeof data35 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent/id",source:"documents/customer-rtm-2019-08/methods.md:1753",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data34.name !== undefined){
let data36 = data34.name;
if(typeof data36 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent/name",source:"documents/customer-rtm-2019-08/methods.md:1754",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data34.type !== undefined){
let data37 = data34.type;
if(typeof data37 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent/type",source:"documents/customer-rtm-2019-08/methods.md:1755",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data34.avatar !== undefined){
let data38 = data34.avatar;
if(typeof data38 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent/avatar",source:"documents/customer-rtm-2019-08/methods.md:1756",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data34.job_title !== undefined){
let data39 = data34.job_title;
if(typeof data39 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent/job_title",source:"documents/customer-rtm-2019-08/methods.md:1757",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/properties/job_title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent",source:"documents/customer-rtm-2019-08/methods.md:1752",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.greeting !== undefined){
let data40 = data6.greeting;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting",source:"documents/customer-rtm-2019-08/methods.md:1760",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data40.unique_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting",source:"documents/customer-rtm-2019-08/methods.md:1761",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/required",keyword:"required",params:{missingProperty: "unique_id"},message:"must have required property '"+"unique_id"+"'"}); errors++;
}
if(data40.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting",source:"documents/customer-rtm-2019-08/methods.md:1762",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data40.agent === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting",source:"documents/customer-rtm-2019-08/methods.md:1763",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/required",keyword:"required",params:{missingProperty: "agent"},message:"must have required property '"+"agent"+"'"}); errors++;
}
if(data40.displayed_first_time === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting",source:"documents/customer-rtm-2019-08/methods.md:1771",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/required",keyword:"required",params:{missingProperty: "displayed_first_time"},message:"must have required property '"+"displayed_first_time"+"'"}); errors++;
}
if(data40.id !== undefined){
let data41 = data40.id;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/id",source:"documents/customer-rtm-2019-08/methods.md:1760",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data40.unique_id !== undefined){
let data42 = data40.unique_id;
if(typeof data42 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/unique_id",source:"documents/customer-rtm-2019-08/methods.md:1761",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/unique_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data40.text !== undefined){
let data43 = data40.text;
if(typeof data43 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/text",source:"documents/customer-rtm-2019-08/methods.md:1762",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data40.agent !== undefined){
let data44 = data40.agent;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent",source:"documents/customer-rtm-2019-08/methods.md:1764",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data44.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent",source:"documents/customer-rtm-2019-08/methods.md:1765",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data44.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent",source:"documents/customer-rtm-2019-08/methods.md:1766",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data44.avatar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent",source:"documents/customer-rtm-2019-08/methods.md:1767",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"}); errors++;
}
if(data44.job_title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent",source:"documents/customer-rtm-2019-08/methods.md:1768",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/required",keyword:"required",params:{missingProperty: "job_title"},message:"must have required property '"+"job_title"+"'"}); errors++;
}
if(data44.is_bot === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent",source:"documents/customer-rtm-2019-08/methods.md:1769",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/required",keyword:"required",params:{missingProperty: "is_bot"},message:"must have required property '"+"is_bot"+"'"}); errors++;
}
if(data44.id !== undefined){
let data45 = data44.id;
if(typeof data45 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent/id",source:"documents/customer-rtm-2019-08/methods.md:1764",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data44.name !== undefined){
let data46 = data44.name;
if(typeof data46 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent/name",source:"documents/customer-rtm-2019-08/methods.md:1765",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data44.type !== undefined){
let data47 = data44.type;
if(typeof data47 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent/type",source:"documents/customer-rtm-2019-08/methods.md:1766",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data44.avatar !== undefined){
let data48 = data44.avatar;
if(typeof data48 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent/avatar",source:"documents/customer-rtm-2019-08/methods.md:1767",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data44.job_title !== undefined){
let data49 = data44.job_title;
if(typeof data49 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent/job_title",source:"documents/customer-rtm-2019-08/methods.md:1768",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/properties/job_title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data44.is_bot !== undefined){
let data50 = data44.is_bot;
if(typeof data50 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent/is_bot",source:"documents/customer-rtm-2019-08/methods.md:1769",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/properties/is_bot/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent",source:"documents/customer-rtm-2019-08/methods.md:1763",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data40.displayed_first_time !== undefined){
let data51 = data40.displayed_first_time;
if(typeof data51 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/displayed_first_time",source:"documents/customer-rtm-2019-08/methods.md:1771",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/displayed_first_time/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting",source:"documents/customer-rtm-2019-08/methods.md:1759",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config",source:"documents/customer-rtm-2019-08/methods.md:1719",schemaPath:"login.response#/properties/__priv_dynamic_config/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1668",schemaPath:"login.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
export const setAwayStatusResponse: Validator = validate123;
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1810",schemaPath:"set_away_status.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
export const changePushNotificationsResponse: Validator = validate124;
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1868",schemaPath:"change_push_notifications.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
export const updateAgentResponse: Validator = validate125;
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1934",schemaPath:"update_agent.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
export const logoutResponse: Validator = validate126;
function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:1998",schemaPath:"logout.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
export const updateLastSeenTimestampResponse: Validator = validate127;
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:2087",schemaPath:"update_last_seen_timestamp.response#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.timestamp !== undefined){
let data0 = data.timestamp;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/methods.md:2087",schemaPath:"update_last_seen_timestamp.response#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:2051",schemaPath:"update_last_seen_timestamp.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
export const sendTypingIndicatorResponse: Validator = validate128;
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:2110",schemaPath:"send_typing_indicator.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
export const multicastResponse: Validator = validate129;
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/methods.md:2171",schemaPath:"multicast.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
export const incomingChatThreadPush: Validator = validate130;
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:45",schemaPath:"incoming_chat_thread.push#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/pushes.md:46",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/pushes.md:47",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data0.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/pushes.md:50",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data0.thread === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/pushes.md:56",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "thread"},message:"must have required property '"+"thread"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/customer-rtm-2019-08/pushes.md:46",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
if(!(validate58(data3, {instancePath:instancePath+"/chat/users/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/customer-rtm-2019-08/pushes.md:47",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs16 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs18 = errors;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:171",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs18 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs20 = errors;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:172",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs20 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs22 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}); errors++;
}
if(data6.value !== undefined){
let data7 = data6.value;
const _errs25 = errors;
let valid8 = false;
const _errs26 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/properties/value/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid1 = _errs26 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs28 = errors;
if(typeof data7 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/customer-rtm-2019-08/data_structures.md:171",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/properties/value/anyOf/1/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid1 = _errs28 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs30 = errors;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/customer-rtm-2019-08/data_structures.md:172",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/properties/value/anyOf/2/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs30 === errors;
valid8 = valid8 || _valid1;
}
}
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:136",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs22 === errors;
valid6 = valid6 || _valid0;
}
}
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/data_structures.md:170",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/pushes.md:50",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties",source:"documents/customer-rtm-2019-08/pushes.md:50",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data0.thread !== undefined){
let data8 = data0.thread;
if(!(validate95(data8, {instancePath:instancePath+"/chat/thread",parentData:data0,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-rtm-2019-08/pushes.md:45",schemaPath:"incoming_chat_thread.push#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:39",schemaPath:"incoming_chat_thread.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
export const threadClosedPush: Validator = validate133;
function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:77",schemaPath:"thread_closed.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:78",schemaPath:"thread_closed.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:77",schemaPath:"thread_closed.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:78",schemaPath:"thread_closed.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/customer-rtm-2019-08/pushes.md:94",schemaPath:"thread_closed.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:71",schemaPath:"thread_closed.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
export const accessGrantedPush: Validator = validate134;
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:127",schemaPath:"access_granted.push#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:128",schemaPath:"access_granted.push#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.access === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:107",schemaPath:"access_granted.push#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resource",source:"documents/customer-rtm-2019-08/pushes.md:127",schemaPath:"access_granted.push#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/pushes.md:128",schemaPath:"access_granted.push#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(!(validate66(data2, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:99",schemaPath:"access_granted.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
export const accessRevokedPush: Validator = validate136;
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:160",schemaPath:"access_revoked.push#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:161",schemaPath:"access_revoked.push#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.access === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:140",schemaPath:"access_revoked.push#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resource",source:"documents/customer-rtm-2019-08/pushes.md:160",schemaPath:"access_revoked.push#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/pushes.md:161",schemaPath:"access_revoked.push#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(!(validate66(data2, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:132",schemaPath:"access_revoked.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
export const accessSetPush: Validator = validate138;
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:193",schemaPath:"access_set.push#/required",keyword:"required",params:{missingProperty: "resource"},message:"must have required property '"+"resource"+"'"}); errors++;
}
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:194",schemaPath:"access_set.push#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.access === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:173",schemaPath:"access_set.push#/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data.resource !== undefined){
let data0 = data.resource;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/resource",source:"documents/customer-rtm-2019-08/pushes.md:193",schemaPath:"access_set.push#/properties/resource/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/pushes.md:194",schemaPath:"access_set.push#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.access !== undefined){
let data2 = data.access;
if(!(validate66(data2, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:165",schemaPath:"access_set.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
export const chatTransferredPush: Validator = validate140;
function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:203",schemaPath:"chat_transferred.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.requester_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:204",schemaPath:"chat_transferred.push#/required",keyword:"required",params:{missingProperty: "requester_id"},message:"must have required property '"+"requester_id"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:222",schemaPath:"chat_transferred.push#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.ids === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:223",schemaPath:"chat_transferred.push#/required",keyword:"required",params:{missingProperty: "ids"},message:"must have required property '"+"ids"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:203",schemaPath:"chat_transferred.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.requester_id !== undefined){
let data1 = data.requester_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/requester_id",source:"documents/customer-rtm-2019-08/pushes.md:204",schemaPath:"chat_transferred.push#/properties/requester_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/pushes.md:222",schemaPath:"chat_transferred.push#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/ids/" + i0,source:"documents/customer-rtm-2019-08/pushes.md:223",schemaPath:"chat_transferred.push#/properties/ids/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/ids/" + i0,source:"documents/customer-rtm-2019-08/pushes.md:223",schemaPath:"chat_transferred.push#/properties/ids/items/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/ids/" + i0,source:"documents/customer-rtm-2019-08/pushes.md:223",schemaPath:"chat_transferred.push#/properties/ids/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/ids",source:"documents/customer-rtm-2019-08/pushes.md:223",schemaPath:"chat_transferred.push#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:197",schemaPath:"chat_transferred.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate140.errors = vErrors;
return errors === 0;
}
export const chatUserAddedPush: Validator = validate141;
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:234",schemaPath:"chat_user_added.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:235",schemaPath:"chat_user_added.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.user === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:236",schemaPath:"chat_user_added.push#/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"}); errors++;
}
if(data.user_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:255",schemaPath:"chat_user_added.push#/required",keyword:"required",params:{missingProperty: "user_type"},message:"must have required property '"+"user_type"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:234",schemaPath:"chat_user_added.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:235",schemaPath:"chat_user_added.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user !== undefined){
let data2 = data.user;
if(!(validate58(data2, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.user_type !== undefined){
let data3 = data.user_type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_type",source:"documents/customer-rtm-2019-08/pushes.md:255",schemaPath:"chat_user_added.push#/properties/user_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:228",schemaPath:"chat_user_added.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
export const chatUserRemovedPush: Validator = validate143;
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:265",schemaPath:"chat_user_removed.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:266",schemaPath:"chat_user_removed.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:267",schemaPath:"chat_user_removed.push#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.user_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:284",schemaPath:"chat_user_removed.push#/required",keyword:"required",params:{missingProperty: "user_type"},message:"must have required property '"+"user_type"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:265",schemaPath:"chat_user_removed.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:266",schemaPath:"chat_user_removed.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/customer-rtm-2019-08/pushes.md:267",schemaPath:"chat_user_removed.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_type !== undefined){
let data3 = data.user_type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_type",source:"documents/customer-rtm-2019-08/pushes.md:284",schemaPath:"chat_user_removed.push#/properties/user_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:259",schemaPath:"chat_user_removed.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
export const incomingEventPush: Validator = validate144;
function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:304",schemaPath:"incoming_event.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:305",schemaPath:"incoming_event.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:306",schemaPath:"incoming_event.push#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:304",schemaPath:"incoming_event.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:305",schemaPath:"incoming_event.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:298",schemaPath:"incoming_event.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate144.errors = vErrors;
return errors === 0;
}
export const eventUpdatedPush: Validator = validate146;
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:325",schemaPath:"event_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:326",schemaPath:"event_updated.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:327",schemaPath:"event_updated.push#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:325",schemaPath:"event_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:326",schemaPath:"event_updated.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:319",schemaPath:"event_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
export const incomingRichMessagePostbackPush: Validator = validate148;
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:350",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:351",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:352",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:353",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.postback === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:354",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "postback"},message:"must have required property '"+"postback"+"'"}); errors++;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/customer-rtm-2019-08/pushes.md:350",schemaPath:"incoming_rich_message_postback.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.chat_id !== undefined){
let data1 = data.chat_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:351",schemaPath:"incoming_rich_message_postback.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data2 = data.thread_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:352",schemaPath:"incoming_rich_message_postback.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data3 = data.event_id;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/customer-rtm-2019-08/pushes.md:353",schemaPath:"incoming_rich_message_postback.push#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.postback !== undefined){
let data4 = data.postback;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/pushes.md:355",schemaPath:"incoming_rich_message_postback.push#/properties/postback/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data4.toggled === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/pushes.md:356",schemaPath:"incoming_rich_message_postback.push#/properties/postback/required",keyword:"required",params:{missingProperty: "toggled"},message:"must have required property '"+"toggled"+"'"}); errors++;
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/id",source:"documents/customer-rtm-2019-08/pushes.md:355",schemaPath:"incoming_rich_message_postback.push#/properties/postback/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.toggled !== undefined){
let data6 = data4.toggled;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/toggled",source:"documents/customer-rtm-2019-08/pushes.md:356",schemaPath:"incoming_rich_message_postback.push#/properties/postback/properties/toggled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-rtm-2019-08/pushes.md:354",schemaPath:"incoming_rich_message_postback.push#/properties/postback/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:344",schemaPath:"incoming_rich_message_postback.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate148.errors = vErrors;
return errors === 0;
}
export const chatPropertiesUpdatedPush: Validator = validate149;
function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:378",schemaPath:"chat_properties_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:405",schemaPath:"chat_properties_updated.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:378",schemaPath:"chat_properties_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if(!(validate64(data1, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:372",schemaPath:"chat_properties_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
export const chatPropertiesDeletedPush: Validator = validate151;
function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:416",schemaPath:"chat_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:436",schemaPath:"chat_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:416",schemaPath:"chat_properties_deleted.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,source:"documents/customer-rtm-2019-08/pushes.md:417",schemaPath:"chat_properties_deleted.push#/properties/properties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs8 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/pushes.md:417",schemaPath:"chat_properties_deleted.push#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/customer-rtm-2019-08/pushes.md:436",schemaPath:"chat_properties_deleted.push#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:410",schemaPath:"chat_properties_deleted.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate151.errors = vErrors;
return errors === 0;
}
export const chatThreadPropertiesUpdatedPush: Validator = validate152;
function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:449",schemaPath:"chat_thread_properties_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:450",schemaPath:"chat_thread_properties_updated.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:477",schemaPath:"chat_thread_properties_updated.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:449",schemaPath:"chat_thread_properties_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:450",schemaPath:"chat_thread_properties_updated.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(!(validate64(data2, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:443",schemaPath:"chat_thread_properties_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate152.errors = vErrors;
return errors === 0;
}
export const chatThreadPropertiesDeletedPush: Validator = validate154;
function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:487",schemaPath:"chat_thread_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:488",schemaPath:"chat_thread_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:509",schemaPath:"chat_thread_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:487",schemaPath:"chat_thread_properties_deleted.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:488",schemaPath:"chat_thread_properties_deleted.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,source:"documents/customer-rtm-2019-08/pushes.md:489",schemaPath:"chat_thread_properties_deleted.push#/properties/properties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs10 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/pushes.md:489",schemaPath:"chat_thread_properties_deleted.push#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/customer-rtm-2019-08/pushes.md:509",schemaPath:"chat_thread_properties_deleted.push#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:481",schemaPath:"chat_thread_properties_deleted.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate154.errors = vErrors;
return errors === 0;
}
export const eventPropertiesUpdatedPush: Validator = validate155;
function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:518",schemaPath:"event_properties_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:519",schemaPath:"event_properties_updated.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:520",schemaPath:"event_properties_updated.push#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:543",schemaPath:"event_properties_updated.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:518",schemaPath:"event_properties_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:519",schemaPath:"event_properties_updated.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data2 = data.event_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/customer-rtm-2019-08/pushes.md:520",schemaPath:"event_properties_updated.push#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data3 = data.properties;
if(!(validate64(data3, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:512",schemaPath:"event_properties_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate155.errors = vErrors;
return errors === 0;
}
export const eventPropertiesDeletedPush: Validator = validate157;
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:552",schemaPath:"event_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:553",schemaPath:"event_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:554",schemaPath:"event_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:574",schemaPath:"event_properties_deleted.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:552",schemaPath:"event_properties_deleted.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:553",schemaPath:"event_properties_deleted.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data2 = data.event_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/customer-rtm-2019-08/pushes.md:554",schemaPath:"event_properties_deleted.push#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,source:"documents/customer-rtm-2019-08/pushes.md:555",schemaPath:"event_properties_deleted.push#/properties/properties/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs12 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/pushes.md:555",schemaPath:"event_properties_deleted.push#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/customer-rtm-2019-08/pushes.md:574",schemaPath:"event_properties_deleted.push#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:546",schemaPath:"event_properties_deleted.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate157.errors = vErrors;
return errors === 0;
}
export const chatThreadTaggedPush: Validator = validate158;
function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:588",schemaPath:"chat_thread_tagged.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:589",schemaPath:"chat_thread_tagged.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:590",schemaPath:"chat_thread_tagged.push#/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:588",schemaPath:"chat_thread_tagged.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:589",schemaPath:"chat_thread_tagged.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.tag !== undefined){
let data2 = data.tag;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tag",source:"documents/customer-rtm-2019-08/pushes.md:590",schemaPath:"chat_thread_tagged.push#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:582",schemaPath:"chat_thread_tagged.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
export const chatThreadUntaggedPush: Validator = validate159;
function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:608",schemaPath:"chat_thread_untagged.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:609",schemaPath:"chat_thread_untagged.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.tag === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:610",schemaPath:"chat_thread_untagged.push#/required",keyword:"required",params:{missingProperty: "tag"},message:"must have required property '"+"tag"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:608",schemaPath:"chat_thread_untagged.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:609",schemaPath:"chat_thread_untagged.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.tag !== undefined){
let data2 = data.tag;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/tag",source:"documents/customer-rtm-2019-08/pushes.md:610",schemaPath:"chat_thread_untagged.push#/properties/tag/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:602",schemaPath:"chat_thread_untagged.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
export const customerVisitStartedPush: Validator = validate160;
function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:631",schemaPath:"customer_visit_started.push#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.visit_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:632",schemaPath:"customer_visit_started.push#/required",keyword:"required",params:{missingProperty: "visit_id"},message:"must have required property '"+"visit_id"+"'"}); errors++;
}
if(data.started_at === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:633",schemaPath:"customer_visit_started.push#/required",keyword:"required",params:{missingProperty: "started_at"},message:"must have required property '"+"started_at"+"'"}); errors++;
}
if(data.ip === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:634",schemaPath:"customer_visit_started.push#/required",keyword:"required",params:{missingProperty: "ip"},message:"must have required property '"+"ip"+"'"}); errors++;
}
if(data.user_agent === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:635",schemaPath:"customer_visit_started.push#/required",keyword:"required",params:{missingProperty: "user_agent"},message:"must have required property '"+"user_agent"+"'"}); errors++;
}
if(data.geolocation === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:636",schemaPath:"customer_visit_started.push#/required",keyword:"required",params:{missingProperty: "geolocation"},message:"must have required property '"+"geolocation"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/customer-rtm-2019-08/pushes.md:631",schemaPath:"customer_visit_started.push#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.visit_id !== undefined){
let data1 = data.visit_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/visit_id",source:"documents/customer-rtm-2019-08/pushes.md:632",schemaPath:"customer_visit_started.push#/properties/visit_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.started_at !== undefined){
let data2 = data.started_at;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/started_at",source:"documents/customer-rtm-2019-08/pushes.md:633",schemaPath:"customer_visit_started.push#/properties/started_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.ip !== undefined){
let data3 = data.ip;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ip",source:"documents/customer-rtm-2019-08/pushes.md:634",schemaPath:"customer_visit_started.push#/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_agent !== undefined){
let data4 = data.user_agent;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_agent",source:"documents/customer-rtm-2019-08/pushes.md:635",schemaPath:"customer_visit_started.push#/properties/user_agent/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.geolocation !== undefined){
let data5 = data.geolocation;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.latitude === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/customer-rtm-2019-08/pushes.md:637",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "latitude"},message:"must have required property '"+"latitude"+"'"}); errors++;
}
if(data5.longitude === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/customer-rtm-2019-08/pushes.md:638",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "longitude"},message:"must have required property '"+"longitude"+"'"}); errors++;
}
if(data5.country === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/customer-rtm-2019-08/pushes.md:639",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"}); errors++;
}
if(data5.country_code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/customer-rtm-2019-08/pushes.md:640",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "country_code"},message:"must have required property '"+"country_code"+"'"}); errors++;
}
if(data5.region === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/customer-rtm-2019-08/pushes.md:641",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data5.city === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/customer-rtm-2019-08/pushes.md:642",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"}); errors++;
}
if(data5.timezone === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/customer-rtm-2019-08/pushes.md:643",schemaPath:"customer_visit_started.push#/properties/geolocation/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'"}); errors++;
}
if(data5.latitude !== undefined){
let data6 = data5.latitude;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/latitude",source:"documents/customer-rtm-2019-08/pushes.md:637",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/latitude/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.longitude !== undefined){
let data7 = data5.longitude;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/longitude",source:"documents/customer-rtm-2019-08/pushes.md:638",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/longitude/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.country !== undefined){
let data8 = data5.country;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/country",source:"documents/customer-rtm-2019-08/pushes.md:639",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.country_code !== undefined){
let data9 = data5.country_code;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/country_code",source:"documents/customer-rtm-2019-08/pushes.md:640",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/country_code/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.region !== undefined){
let data10 = data5.region;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/region",source:"documents/customer-rtm-2019-08/pushes.md:641",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.city !== undefined){
let data11 = data5.city;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/city",source:"documents/customer-rtm-2019-08/pushes.md:642",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.timezone !== undefined){
let data12 = data5.timezone;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/geolocation/timezone",source:"documents/customer-rtm-2019-08/pushes.md:643",schemaPath:"customer_visit_started.push#/properties/geolocation/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/geolocation",source:"documents/customer-rtm-2019-08/pushes.md:636",schemaPath:"customer_visit_started.push#/properties/geolocation/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:625",schemaPath:"customer_visit_started.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate160.errors = vErrors;
return errors === 0;
}
export const customerCreatedPush: Validator = validate161;
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:661",schemaPath:"customer_created.push#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"}); errors++;
}
if(data.customer !== undefined){
let data0 = data.customer;
if(!(validate59(data0, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:655",schemaPath:"customer_created.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate161.errors = vErrors;
return errors === 0;
}
export const customerUpdatedPush: Validator = validate163;
function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:681",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:682",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:683",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"}); errors++;
}
if(data.avatar === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:684",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:685",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.present === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:686",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"}); errors++;
}
if(data.banned === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:687",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "banned"},message:"must have required property '"+"banned"+"'"}); errors++;
}
if(data.fields === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:688",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-rtm-2019-08/pushes.md:681",schemaPath:"customer_updated.push#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/customer-rtm-2019-08/pushes.md:682",schemaPath:"customer_updated.push#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/customer-rtm-2019-08/pushes.md:683",schemaPath:"customer_updated.push#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.avatar !== undefined){
let data3 = data.avatar;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/customer-rtm-2019-08/pushes.md:684",schemaPath:"customer_updated.push#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/pushes.md:685",schemaPath:"customer_updated.push#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.present !== undefined){
let data5 = data.present;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/customer-rtm-2019-08/pushes.md:686",schemaPath:"customer_updated.push#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.banned !== undefined){
let data6 = data.banned;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/banned",source:"documents/customer-rtm-2019-08/pushes.md:687",schemaPath:"customer_updated.push#/properties/banned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.fields !== undefined){
let data7 = data.fields;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key0 in data7){
let data8 = data7[key0];
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-rtm-2019-08/pushes.md:689",schemaPath:"customer_updated.push#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/customer-rtm-2019-08/pushes.md:688",schemaPath:"customer_updated.push#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:675",schemaPath:"customer_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
export const customerPageUpdatedPush: Validator = validate164;
function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:707",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.visit_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:708",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "visit_id"},message:"must have required property '"+"visit_id"+"'"}); errors++;
}
if(data.opened_at === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:709",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "opened_at"},message:"must have required property '"+"opened_at"+"'"}); errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:710",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:711",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"}); errors++;
}
if(data.referrer === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:712",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "referrer"},message:"must have required property '"+"referrer"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/customer-rtm-2019-08/pushes.md:707",schemaPath:"customer_page_updated.push#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.visit_id !== undefined){
let data1 = data.visit_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/visit_id",source:"documents/customer-rtm-2019-08/pushes.md:708",schemaPath:"customer_page_updated.push#/properties/visit_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.opened_at !== undefined){
let data2 = data.opened_at;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/opened_at",source:"documents/customer-rtm-2019-08/pushes.md:709",schemaPath:"customer_page_updated.push#/properties/opened_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/customer-rtm-2019-08/pushes.md:710",schemaPath:"customer_page_updated.push#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",source:"documents/customer-rtm-2019-08/pushes.md:711",schemaPath:"customer_page_updated.push#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.referrer !== undefined){
let data5 = data.referrer;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/referrer",source:"documents/customer-rtm-2019-08/pushes.md:712",schemaPath:"customer_page_updated.push#/properties/referrer/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:701",schemaPath:"customer_page_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate164.errors = vErrors;
return errors === 0;
}
export const customerBannedPush: Validator = validate165;
function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:733",schemaPath:"customer_banned.push#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.ban === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:734",schemaPath:"customer_banned.push#/required",keyword:"required",params:{missingProperty: "ban"},message:"must have required property '"+"ban"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/customer-rtm-2019-08/pushes.md:733",schemaPath:"customer_banned.push#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.ban !== undefined){
let data1 = data.ban;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.days === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ban",source:"documents/customer-rtm-2019-08/pushes.md:735",schemaPath:"customer_banned.push#/properties/ban/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"}); errors++;
}
if(data1.days !== undefined){
let data2 = data1.days;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/ban/days",source:"documents/customer-rtm-2019-08/pushes.md:735",schemaPath:"customer_banned.push#/properties/ban/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ban",source:"documents/customer-rtm-2019-08/pushes.md:734",schemaPath:"customer_banned.push#/properties/ban/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:727",schemaPath:"customer_banned.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate165.errors = vErrors;
return errors === 0;
}
export const customerVisitEndedPush: Validator = validate166;
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:754",schemaPath:"customer_visit_ended.push#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.visit_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:755",schemaPath:"customer_visit_ended.push#/required",keyword:"required",params:{missingProperty: "visit_id"},message:"must have required property '"+"visit_id"+"'"}); errors++;
}
if(data.ended_at === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:756",schemaPath:"customer_visit_ended.push#/required",keyword:"required",params:{missingProperty: "ended_at"},message:"must have required property '"+"ended_at"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/customer-rtm-2019-08/pushes.md:754",schemaPath:"customer_visit_ended.push#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.visit_id !== undefined){
let data1 = data.visit_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/visit_id",source:"documents/customer-rtm-2019-08/pushes.md:755",schemaPath:"customer_visit_ended.push#/properties/visit_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.ended_at !== undefined){
let data2 = data.ended_at;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/ended_at",source:"documents/customer-rtm-2019-08/pushes.md:756",schemaPath:"customer_visit_ended.push#/properties/ended_at/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:748",schemaPath:"customer_visit_ended.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
export const agentUpdatedPush: Validator = validate167;
function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:780",schemaPath:"agent_updated.push#/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"}); errors++;
}
if(data.routing_status === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:781",schemaPath:"agent_updated.push#/required",keyword:"required",params:{missingProperty: "routing_status"},message:"must have required property '"+"routing_status"+"'"}); errors++;
}
if(data.agent_id !== undefined){
let data0 = data.agent_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent_id",source:"documents/customer-rtm-2019-08/pushes.md:780",schemaPath:"agent_updated.push#/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.routing_status !== undefined){
let data1 = data.routing_status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"documents/customer-rtm-2019-08/pushes.md:781",schemaPath:"agent_updated.push#/properties/routing_status/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:774",schemaPath:"agent_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate167.errors = vErrors;
return errors === 0;
}
export const customerDisconnectedPush: Validator = validate168;
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:820",schemaPath:"customer_disconnected.push#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"}); errors++;
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reason",source:"documents/customer-rtm-2019-08/pushes.md:820",schemaPath:"customer_disconnected.push#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.region === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/data",source:"documents/customer-rtm-2019-08/pushes.md:803",schemaPath:"customer_disconnected.push#/properties/data/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data1.region !== undefined){
let data2 = data1.region;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/data/region",source:"documents/customer-rtm-2019-08/pushes.md:803",schemaPath:"customer_disconnected.push#/properties/data/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/data",source:"documents/customer-rtm-2019-08/pushes.md:802",schemaPath:"customer_disconnected.push#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:795",schemaPath:"customer_disconnected.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate168.errors = vErrors;
return errors === 0;
}
export const incomingTypingIndicatorPush: Validator = validate169;
function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:848",schemaPath:"incoming_typing_indicator.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:849",schemaPath:"incoming_typing_indicator.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.typing_indicator === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:850",schemaPath:"incoming_typing_indicator.push#/required",keyword:"required",params:{missingProperty: "typing_indicator"},message:"must have required property '"+"typing_indicator"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:848",schemaPath:"incoming_typing_indicator.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:849",schemaPath:"incoming_typing_indicator.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.typing_indicator !== undefined){
let data2 = data.typing_indicator;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/typing_indicator",source:"documents/customer-rtm-2019-08/pushes.md:850",schemaPath:"incoming_typing_indicator.push#/properties/typing_indicator/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:842",schemaPath:"incoming_typing_indicator.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate169.errors = vErrors;
return errors === 0;
}
export const incomingSneakPeekPush: Validator = validate170;
function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:871",schemaPath:"incoming_sneak_peek.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:872",schemaPath:"incoming_sneak_peek.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.sneak_peek === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:873",schemaPath:"incoming_sneak_peek.push#/required",keyword:"required",params:{missingProperty: "sneak_peek"},message:"must have required property '"+"sneak_peek"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:871",schemaPath:"incoming_sneak_peek.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-rtm-2019-08/pushes.md:872",schemaPath:"incoming_sneak_peek.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.sneak_peek !== undefined){
let data2 = data.sneak_peek;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/sneak_peek",source:"documents/customer-rtm-2019-08/pushes.md:873",schemaPath:"incoming_sneak_peek.push#/properties/sneak_peek/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:865",schemaPath:"incoming_sneak_peek.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate170.errors = vErrors;
return errors === 0;
}
export const lastSeenTimestampUpdatedPush: Validator = validate171;
function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:898",schemaPath:"last_seen_timestamp_updated.push#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:899",schemaPath:"last_seen_timestamp_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:900",schemaPath:"last_seen_timestamp_updated.push#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/customer-rtm-2019-08/pushes.md:898",schemaPath:"last_seen_timestamp_updated.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.chat_id !== undefined){
let data1 = data.chat_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-rtm-2019-08/pushes.md:899",schemaPath:"last_seen_timestamp_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-rtm-2019-08/pushes.md:900",schemaPath:"last_seen_timestamp_updated.push#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:892",schemaPath:"last_seen_timestamp_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate171.errors = vErrors;
return errors === 0;
}
export const incomingMulticastPush: Validator = validate172;
function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:939",schemaPath:"incoming_multicast.push#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"}); errors++;
}
if(data.author_id !== undefined){
let data0 = data.author_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-rtm-2019-08/pushes.md:938",schemaPath:"incoming_multicast.push#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-rtm-2019-08/pushes.md:940",schemaPath:"incoming_multicast.push#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-rtm-2019-08/pushes.md:912",schemaPath:"incoming_multicast.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate172.errors = vErrors;
return errors === 0;
}

/** By name on the wire; other names, `constructor` among them, give `undefined`. */
export const requests: Validators<keyof Actions> = {
  __proto__: null,
  get_chats_summary: getChatsSummaryRequest,
  get_chat_threads_summary: getChatThreadsSummaryRequest,
  get_groups_status: getGroupsStatusRequest,
  get_predicted_agent: getPredictedAgentRequest,
  get_url_details: getUrlDetailsRequest,
  start_chat: startChatRequest,
  activate_chat: activateChatRequest,
  close_thread: closeThreadRequest,
  send_event: sendEventRequest,
  send_rich_message_postback: sendRichMessagePostbackRequest,
  send_sneak_peek: sendSneakPeekRequest,
  update_chat_properties: updateChatPropertiesRequest,
  delete_chat_properties: deleteChatPropertiesRequest,
  update_chat_thread_properties: updateChatThreadPropertiesRequest,
  delete_chat_thread_properties: deleteChatThreadPropertiesRequest,
  update_event_properties: updateEventPropertiesRequest,
  delete_event_properties: deleteEventPropertiesRequest,
  tag_chat_thread: tagChatThreadRequest,
  untag_chat_thread: untagChatThreadRequest,
  set_customer_fields: setCustomerFieldsRequest,
  update_customer_page: updateCustomerPageRequest,
  update_customer: updateCustomerRequest,
  login: loginRequest,
  set_away_status: setAwayStatusRequest,
  change_push_notifications: changePushNotificationsRequest,
  update_agent: updateAgentRequest,
  logout: logoutRequest,
  update_last_seen_timestamp: updateLastSeenTimestampRequest,
  send_typing_indicator: sendTypingIndicatorRequest,
  multicast: multicastRequest,
};
/** By name on the wire; other names, `constructor` among them, give `undefined`. */
export const responses: Validators<keyof Actions> = {
  __proto__: null,
  get_chats_summary: getChatsSummaryResponse,
  get_chat_threads_summary: getChatThreadsSummaryResponse,
  get_groups_status: getGroupsStatusResponse,
  get_predicted_agent: getPredictedAgentResponse,
  get_url_details: getUrlDetailsResponse,
  start_chat: startChatResponse,
  activate_chat: activateChatResponse,
  close_thread: closeThreadResponse,
  send_event: sendEventResponse,
  send_rich_message_postback: sendRichMessagePostbackResponse,
  send_sneak_peek: sendSneakPeekResponse,
  update_chat_properties: updateChatPropertiesResponse,
  delete_chat_properties: deleteChatPropertiesResponse,
  update_chat_thread_properties: updateChatThreadPropertiesResponse,
  delete_chat_thread_properties: deleteChatThreadPropertiesResponse,
  update_event_properties: updateEventPropertiesResponse,
  delete_event_properties: deleteEventPropertiesResponse,
  tag_chat_thread: tagChatThreadResponse,
  untag_chat_thread: untagChatThreadResponse,
  set_customer_fields: setCustomerFieldsResponse,
  update_customer_page: updateCustomerPageResponse,
  update_customer: updateCustomerResponse,
  login: loginResponse,
  set_away_status: setAwayStatusResponse,
  change_push_notifications: changePushNotificationsResponse,
  update_agent: updateAgentResponse,
  logout: logoutResponse,
  update_last_seen_timestamp: updateLastSeenTimestampResponse,
  send_typing_indicator: sendTypingIndicatorResponse,
  multicast: multicastResponse,
};
/** By name on the wire; other names, `constructor` among them, give `undefined`. */
export const pushes: Validators<keyof Pushes> = {
  __proto__: null,
  incoming_chat_thread: incomingChatThreadPush,
  thread_closed: threadClosedPush,
  access_granted: accessGrantedPush,
  access_revoked: accessRevokedPush,
  access_set: accessSetPush,
  chat_transferred: chatTransferredPush,
  chat_user_added: chatUserAddedPush,
  chat_user_removed: chatUserRemovedPush,
  incoming_event: incomingEventPush,
  event_updated: eventUpdatedPush,
  incoming_rich_message_postback: incomingRichMessagePostbackPush,
  chat_properties_updated: chatPropertiesUpdatedPush,
  chat_properties_deleted: chatPropertiesDeletedPush,
  chat_thread_properties_updated: chatThreadPropertiesUpdatedPush,
  chat_thread_properties_deleted: chatThreadPropertiesDeletedPush,
  event_properties_updated: eventPropertiesUpdatedPush,
  event_properties_deleted: eventPropertiesDeletedPush,
  chat_thread_tagged: chatThreadTaggedPush,
  chat_thread_untagged: chatThreadUntaggedPush,
  customer_visit_started: customerVisitStartedPush,
  customer_created: customerCreatedPush,
  customer_updated: customerUpdatedPush,
  customer_page_updated: customerPageUpdatedPush,
  customer_banned: customerBannedPush,
  customer_visit_ended: customerVisitEndedPush,
  agent_updated: agentUpdatedPush,
  customer_disconnected: customerDisconnectedPush,
  incoming_typing_indicator: incomingTypingIndicatorPush,
  incoming_sneak_peek: incomingSneakPeekPush,
  last_seen_timestamp_updated: lastSeenTimestampUpdatedPush,
  incoming_multicast: incomingMulticastPush,
};
/** All of them as the option `validators` of a client; `validatorsOf` makes one of some of them. */
export const validators = /* @__PURE__ */ validatorsOf({ requests, responses, pushes });
export { DriftError, validatorsOf } from "../runtime/drift.js";
export type { Drift } from "../runtime/validation.js";
