// Made by `npm run generate` from the documents in spec/. Do not edit.
// The code of the functions is Ajv's (https://ajv.js.org, MIT). TypeScript need not check it again.
// @ts-nocheck
import { validatorsOf } from "../runtime/drift.js";
import type { Validator, Validators } from "../shared.js";
import type { Actions, Pushes } from "./types.js";


export const loginRequest: Validator = validate0;
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:564",schemaPath:"login.request#/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"}); errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/token",source:"documents/customer-2018-07/api-reference.md:564",schemaPath:"login.request#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.group_id !== undefined){
let data1 = data.group_id;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/group_id",source:"documents/customer-2018-07/api-reference.md:565",schemaPath:"login.request#/properties/group_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.customer !== undefined){
let data2 = data.customer;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.monitoring !== undefined){
let data3 = data2.monitoring;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.page !== undefined){
let data4 = data3.page;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.url !== undefined){
let data5 = data4.url;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer/monitoring/page/url",source:"documents/customer-2018-07/api-reference.md:566",schemaPath:"login.request#/properties/customer/properties/monitoring/properties/page/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.title !== undefined){
let data6 = data4.title;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer/monitoring/page/title",source:"documents/customer-2018-07/api-reference.md:567",schemaPath:"login.request#/properties/customer/properties/monitoring/properties/page/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.referrer !== undefined){
let data7 = data4.referrer;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer/monitoring/page/referrer",source:"documents/customer-2018-07/api-reference.md:568",schemaPath:"login.request#/properties/customer/properties/monitoring/properties/page/properties/referrer/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer/monitoring/page",source:"documents/customer-2018-07/api-reference.md:566",schemaPath:"login.request#/properties/customer/properties/monitoring/properties/page/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data3.timezone !== undefined){
let data8 = data3.timezone;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer/monitoring/timezone",source:"documents/customer-2018-07/api-reference.md:569",schemaPath:"login.request#/properties/customer/properties/monitoring/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer/monitoring",source:"documents/customer-2018-07/api-reference.md:566",schemaPath:"login.request#/properties/customer/properties/monitoring/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data2.name !== undefined){
let data9 = data2.name;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer/name",source:"documents/customer-2018-07/api-reference.md:570",schemaPath:"login.request#/properties/customer/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data2.email !== undefined){
let data10 = data2.email;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer/email",source:"documents/customer-2018-07/api-reference.md:571",schemaPath:"login.request#/properties/customer/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data2.fields !== undefined){
let data11 = data2.fields;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key0 in data11){
let data12 = data11[key0];
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:572",schemaPath:"login.request#/properties/customer/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer/fields",source:"documents/customer-2018-07/api-reference.md:572",schemaPath:"login.request#/properties/customer/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer",source:"documents/customer-2018-07/api-reference.md:566",schemaPath:"login.request#/properties/customer/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.customer_page !== undefined){
let data13 = data.customer_page;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.url !== undefined){
let data14 = data13.url;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_page/url",source:"documents/customer-2018-07/api-reference.md:573",schemaPath:"login.request#/properties/customer_page/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data13.title !== undefined){
let data15 = data13.title;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_page/title",source:"documents/customer-2018-07/api-reference.md:574",schemaPath:"login.request#/properties/customer_page/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer_page",source:"documents/customer-2018-07/api-reference.md:573",schemaPath:"login.request#/properties/customer_page/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.referrer !== undefined){
let data16 = data.referrer;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/referrer",source:"documents/customer-2018-07/api-reference.md:575",schemaPath:"login.request#/properties/referrer/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:554",schemaPath:"login.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
export const getChatsSummaryRequest: Validator = validate1;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offset !== undefined){
let data0 = data.offset;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/offset",source:"documents/customer-2018-07/api-reference.md:645",schemaPath:"get_chats_summary.request#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if(typeof data0 == "number"){
if(data0 > 100 || isNaN(data0)){
(vErrors ??= []).push({instancePath:instancePath+"/offset",source:"documents/customer-2018-07/api-reference.md:645",schemaPath:"get_chats_summary.request#/properties/offset/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}); errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",source:"documents/customer-2018-07/api-reference.md:646",schemaPath:"get_chats_summary.request#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if(typeof data1 == "number"){
if(data1 > 25 || isNaN(data1)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",source:"documents/customer-2018-07/api-reference.md:646",schemaPath:"get_chats_summary.request#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 25},message:"must be <= 25"}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:635",schemaPath:"get_chats_summary.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
export const getChatThreadsRequest: Validator = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:704",schemaPath:"get_chat_threads.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_ids === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:705",schemaPath:"get_chat_threads.request#/required",keyword:"required",params:{missingProperty: "thread_ids"},message:"must have required property '"+"thread_ids"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:704",schemaPath:"get_chat_threads.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/thread_ids/" + i0,source:"documents/customer-2018-07/api-reference.md:711",schemaPath:"get_chat_threads.request#/properties/thread_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thread_ids",source:"documents/customer-2018-07/api-reference.md:705",schemaPath:"get_chat_threads.request#/properties/thread_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:694",schemaPath:"get_chat_threads.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
export const getChatThreadsSummaryRequest: Validator = validate3;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:746",schemaPath:"get_chat_threads_summary.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:746",schemaPath:"get_chat_threads_summary.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/offset",source:"documents/customer-2018-07/api-reference.md:747",schemaPath:"get_chat_threads_summary.request#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/limit",source:"documents/customer-2018-07/api-reference.md:748",schemaPath:"get_chat_threads_summary.request#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
if(typeof data2 == "number"){
if(data2 > 100 || isNaN(data2)){
(vErrors ??= []).push({instancePath:instancePath+"/limit",source:"documents/customer-2018-07/api-reference.md:748",schemaPath:"get_chat_threads_summary.request#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:736",schemaPath:"get_chat_threads_summary.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
export const getGroupsStatusRequest: Validator = validate4;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.all !== undefined){
let data0 = data.all;
if(typeof data0 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/all",source:"documents/customer-2018-07/api-reference.md:787",schemaPath:"get_groups_status.request#/properties/all/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0,source:"documents/customer-2018-07/api-reference.md:793",schemaPath:"get_groups_status.request#/properties/groups/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups",source:"documents/customer-2018-07/api-reference.md:788",schemaPath:"get_groups_status.request#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:777",schemaPath:"get_groups_status.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
export const getPredictedAgentRequest: Validator = validate5;
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:809",schemaPath:"get_predicted_agent.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
export const startChatRequest: Validator = validate6;
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/group_ids/" + i0,source:"documents/customer-2018-07/api-reference.md:485",schemaPath:"Access#/properties/group_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/group_ids",source:"documents/customer-2018-07/api-reference.md:480",schemaPath:"Access#/properties/group_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:479",schemaPath:"Access#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
const schema8 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["message","system_message","annotation","filled_form","file","custom","rich_message"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"message"}}},"then":{"$ref":"schema:MessageEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"system_message"}}},"then":{"$ref":"schema:SystemMessageEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"annotation"}}},"then":{"$ref":"schema:AnnotationEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"filled_form"}}},"then":{"$ref":"schema:FilledFormEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"file"}}},"then":{"$ref":"schema:FileEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"custom"}}},"then":{"$ref":"schema:CustomEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"rich_message"}}},"then":{"$ref":"schema:RichMessageEvent.input"}}]};
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
let data1 = data0[key1];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:497",schemaPath:"Properties.input#/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:496",schemaPath:"Properties.input#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:490",schemaPath:"Properties.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:237",schemaPath:"MessageEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:234",schemaPath:"MessageEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:246",schemaPath:"MessageEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:236",schemaPath:"MessageEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:237",schemaPath:"MessageEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:237",schemaPath:"MessageEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:238",schemaPath:"MessageEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:239",schemaPath:"MessageEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/customer-2018-07/api-reference.md:240",schemaPath:"MessageEvent.input#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate11(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:230",schemaPath:"MessageEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:257",schemaPath:"SystemMessageEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:255",schemaPath:"SystemMessageEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data1 = data.order;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:256",schemaPath:"SystemMessageEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:257",schemaPath:"SystemMessageEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("system_message" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:257",schemaPath:"SystemMessageEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "system_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.timestamp !== undefined){
let data3 = data.timestamp;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:258",schemaPath:"SystemMessageEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data4 = data.text;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/customer-2018-07/api-reference.md:259",schemaPath:"SystemMessageEvent.input#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.system_message_type !== undefined){
let data5 = data.system_message_type;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/system_message_type",source:"documents/customer-2018-07/api-reference.md:260",schemaPath:"SystemMessageEvent.input#/properties/system_message_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data6 = data.custom_id;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"corrections/customer-2018-07.yaml:30",schemaPath:"SystemMessageEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:249",schemaPath:"SystemMessageEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:273",schemaPath:"AnnotationEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:270",schemaPath:"AnnotationEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:283",schemaPath:"AnnotationEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:272",schemaPath:"AnnotationEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:273",schemaPath:"AnnotationEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("annotation" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:273",schemaPath:"AnnotationEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "annotation"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:274",schemaPath:"AnnotationEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:275",schemaPath:"AnnotationEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/customer-2018-07/api-reference.md:284",schemaPath:"AnnotationEvent.input#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.annotation_type !== undefined){
let data7 = data.annotation_type;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/annotation_type",source:"documents/customer-2018-07/api-reference.md:277",schemaPath:"AnnotationEvent.input#/properties/annotation_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data8 = data.properties;
if(!(validate11(data8, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:264",schemaPath:"AnnotationEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:293",schemaPath:"FilledFormEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:290",schemaPath:"FilledFormEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:358",schemaPath:"FilledFormEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:292",schemaPath:"FilledFormEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:293",schemaPath:"FilledFormEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("filled_form" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:293",schemaPath:"FilledFormEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "filled_form"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:294",schemaPath:"FilledFormEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:295",schemaPath:"FilledFormEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(!(validate11(data6, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.form_id !== undefined){
let data7 = data.form_id;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/form_id",source:"documents/customer-2018-07/api-reference.md:299",schemaPath:"FilledFormEvent.input#/properties/form_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.fields !== undefined){
let data8 = data.fields;
if(Array.isArray(data8)){
let valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs18 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type !== undefined){
let data10 = data9.type;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/type",source:"documents/customer-2018-07/api-reference.md:301",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.id !== undefined){
let data11 = data9.id;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/id",source:"documents/customer-2018-07/api-reference.md:302",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.label !== undefined){
let data12 = data9.label;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/label",source:"documents/customer-2018-07/api-reference.md:303",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.required !== undefined){
let data13 = data9.required;
if(typeof data13 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/required",source:"documents/customer-2018-07/api-reference.md:304",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data9.value !== undefined){
let data14 = data9.value;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/value",source:"documents/customer-2018-07/api-reference.md:305",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.options !== undefined){
let data15 = data9.options;
if(Array.isArray(data15)){
let valid5 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
const _errs32 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.value !== undefined){
let data17 = data16.value;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1+"/value",source:"documents/customer-2018-07/api-reference.md:320",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/options/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data16.checked !== undefined){
let data18 = data16.checked;
if(typeof data18 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1+"/checked",source:"documents/customer-2018-07/api-reference.md:321",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/options/items/properties/checked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1,source:"documents/customer-2018-07/api-reference.md:319",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid4 = _errs32 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options",source:"documents/customer-2018-07/api-reference.md:319",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/customer-2018-07/api-reference.md:300",schemaPath:"FilledFormEvent.input#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs18 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/customer-2018-07/api-reference.md:300",schemaPath:"FilledFormEvent.input#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:287",schemaPath:"FilledFormEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:367",schemaPath:"FileEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:364",schemaPath:"FileEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:383",schemaPath:"FileEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:366",schemaPath:"FileEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:367",schemaPath:"FileEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("file" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:367",schemaPath:"FileEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:368",schemaPath:"FileEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:369",schemaPath:"FileEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(!(validate11(data6, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data7 = data.name;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/customer-2018-07/api-reference.md:373",schemaPath:"FileEvent.input#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.url !== undefined){
let data8 = data.url;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/customer-2018-07/api-reference.md:374",schemaPath:"FileEvent.input#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thumbnail_url !== undefined){
let data9 = data.thumbnail_url;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnail_url",source:"documents/customer-2018-07/api-reference.md:385",schemaPath:"FileEvent.input#/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thumbnail2x_url !== undefined){
let data10 = data.thumbnail2x_url;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnail2x_url",source:"documents/customer-2018-07/api-reference.md:385",schemaPath:"FileEvent.input#/properties/thumbnail2x_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.content_type !== undefined){
let data11 = data.content_type;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/content_type",source:"documents/customer-2018-07/api-reference.md:377",schemaPath:"FileEvent.input#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.size !== undefined){
let data12 = data.size;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",source:"documents/customer-2018-07/api-reference.md:378",schemaPath:"FileEvent.input#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.width !== undefined){
let data13 = data.width;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/width",source:"documents/customer-2018-07/api-reference.md:385",schemaPath:"FileEvent.input#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.height !== undefined){
let data14 = data.height;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",source:"documents/customer-2018-07/api-reference.md:385",schemaPath:"FileEvent.input#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:361",schemaPath:"FileEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:395",schemaPath:"CustomEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:392",schemaPath:"CustomEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:408",schemaPath:"CustomEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:394",schemaPath:"CustomEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:395",schemaPath:"CustomEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("custom" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:395",schemaPath:"CustomEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:396",schemaPath:"CustomEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:397",schemaPath:"CustomEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(!(validate11(data6, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:388",schemaPath:"CustomEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:417",schemaPath:"RichMessageEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:414",schemaPath:"RichMessageEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:449",schemaPath:"RichMessageEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:416",schemaPath:"RichMessageEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:417",schemaPath:"RichMessageEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("rich_message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:417",schemaPath:"RichMessageEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "rich_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:418",schemaPath:"RichMessageEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:419",schemaPath:"RichMessageEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(!(validate11(data6, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.template_id !== undefined){
let data7 = data.template_id;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/template_id",source:"documents/customer-2018-07/api-reference.md:455",schemaPath:"RichMessageEvent.input#/properties/template_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.elements !== undefined){
let data8 = data.elements;
if(Array.isArray(data8)){
if(data8.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/customer-2018-07/api-reference.md:450",schemaPath:"RichMessageEvent.input#/properties/elements/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}); errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/customer-2018-07/api-reference.md:450",schemaPath:"RichMessageEvent.input#/properties/elements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
let valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs18 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.title !== undefined){
let data10 = data9.title;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/title",source:"documents/customer-2018-07/api-reference.md:451",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.subtitle !== undefined){
let data11 = data9.subtitle;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/subtitle",source:"documents/customer-2018-07/api-reference.md:451",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/subtitle/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.image !== undefined){
let data12 = data9.image;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/name",source:"documents/customer-2018-07/api-reference.md:452",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data12.url !== undefined){
let data14 = data12.url;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/url",source:"documents/customer-2018-07/api-reference.md:429",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data12.content_type !== undefined){
let data15 = data12.content_type;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/content_type",source:"documents/customer-2018-07/api-reference.md:452",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data12.size !== undefined){
let data16 = data12.size;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/size",source:"documents/customer-2018-07/api-reference.md:452",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data12.width !== undefined){
let data17 = data12.width;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/width",source:"documents/customer-2018-07/api-reference.md:452",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data12.height !== undefined){
let data18 = data12.height;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/height",source:"documents/customer-2018-07/api-reference.md:452",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image",source:"documents/customer-2018-07/api-reference.md:451",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data9.buttons !== undefined){
let data19 = data9.buttons;
if(Array.isArray(data19)){
if(data19.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/customer-2018-07/api-reference.md:453",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}); errors++;
}
if(data19.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/customer-2018-07/api-reference.md:453",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
let valid6 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs40 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.text !== undefined){
let data21 = data20.text;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/text",source:"documents/customer-2018-07/api-reference.md:436",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data20.postback_id !== undefined){
let data22 = data20.postback_id;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/postback_id",source:"documents/customer-2018-07/api-reference.md:456",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/postback_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data20.user_ids !== undefined){
let data23 = data20.user_ids;
if(Array.isArray(data23)){
let valid9 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
const _errs48 = errors;
if(typeof data24 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/user_ids/" + i2,source:"documents/customer-2018-07/api-reference.md:438",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid8 = _errs48 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/user_ids",source:"documents/customer-2018-07/api-reference.md:458",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/customer-2018-07/api-reference.md:453",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid5 = _errs40 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/customer-2018-07/api-reference.md:453",schemaPath:"RichMessageEvent.input#/properties/elements/items/properties/buttons/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0,source:"documents/customer-2018-07/api-reference.md:450",schemaPath:"RichMessageEvent.input#/properties/elements/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs18 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/customer-2018-07/api-reference.md:450",schemaPath:"RichMessageEvent.input#/properties/elements/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:411",schemaPath:"RichMessageEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if("message" !== data0){
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
if(!(validate10(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
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
if("system_message" !== data1){
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
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
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
if("annotation" !== data2){
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
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
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
if("filled_form" !== data3){
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
if(!(validate19(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
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
if("file" !== data4){
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
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
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
if("custom" !== data5){
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
if(!(validate25(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var _valid5 = _errs36 === errors;
valid11 = _valid5;
}
const _errs38 = errors;
let valid13 = true;
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.type === undefined) && (missing6 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data6 = data.type;
if("rich_message" !== data6){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs42 = errors;
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var _valid6 = _errs42 === errors;
valid13 = _valid6;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:230",schemaPath:"Event.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:230",schemaPath:"Event.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema8.properties.type.enum;
if(!(((((((data7 === "message") || (data7 === "system_message")) || (data7 === "annotation")) || (data7 === "filled_form")) || (data7 === "file")) || (data7 === "custom")) || (data7 === "rich_message"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:230",schemaPath:"Event.input#/properties/type/enum",keyword:"enum",params:{allowedValues: schema8.properties.type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:230",schemaPath:"Event.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.access !== undefined){
let data1 = data0.access;
if(!(validate7(data1, {instancePath:instancePath+"/chat/access",parentData:data0,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data0.properties !== undefined){
let data2 = data0.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:861",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties",source:"documents/customer-2018-07/api-reference.md:850",schemaPath:"start_chat.request#/properties/chat/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data0.thread !== undefined){
let data4 = data0.thread;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.events !== undefined){
let data5 = data4.events;
if(Array.isArray(data5)){
let valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs14 = errors;
if(!(validate9(data6, {instancePath:instancePath+"/chat/thread/events/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
var valid4 = _errs14 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/events",source:"documents/customer-2018-07/api-reference.md:851",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data4.properties !== undefined){
let data7 = data4.properties;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
let data8 = data7[key1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:876",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties",source:"documents/customer-2018-07/api-reference.md:852",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread",source:"documents/customer-2018-07/api-reference.md:851",schemaPath:"start_chat.request#/properties/chat/properties/thread/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-2018-07/api-reference.md:849",schemaPath:"start_chat.request#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:837",schemaPath:"start_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
export const sendEventRequest: Validator = validate32;
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:920",schemaPath:"send_event.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:921",schemaPath:"send_event.request#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:920",schemaPath:"send_event.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(!(validate9(data1, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
errors = vErrors.length;
}
}
if(data.attach_to_last_thread !== undefined){
let data2 = data.attach_to_last_thread;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/attach_to_last_thread",source:"documents/customer-2018-07/api-reference.md:922",schemaPath:"send_event.request#/properties/attach_to_last_thread/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:908",schemaPath:"send_event.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
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
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:958",schemaPath:"send_file.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.custom_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:959",schemaPath:"send_file.request#/required",keyword:"required",params:{missingProperty: "custom_id"},message:"must have required property '"+"custom_id"+"'"}); errors++;
}
if(data.file === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:960",schemaPath:"send_file.request#/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:958",schemaPath:"send_file.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:959",schemaPath:"send_file.request#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:946",schemaPath:"send_file.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
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
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:990",schemaPath:"send_rich_message_postback.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:991",schemaPath:"send_rich_message_postback.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:992",schemaPath:"send_rich_message_postback.request#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.postback === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:993",schemaPath:"send_rich_message_postback.request#/required",keyword:"required",params:{missingProperty: "postback"},message:"must have required property '"+"postback"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:990",schemaPath:"send_rich_message_postback.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-2018-07/api-reference.md:991",schemaPath:"send_rich_message_postback.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data2 = data.event_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/customer-2018-07/api-reference.md:992",schemaPath:"send_rich_message_postback.request#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.postback !== undefined){
let data3 = data.postback;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-2018-07/api-reference.md:993",schemaPath:"send_rich_message_postback.request#/properties/postback/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data3.toggled === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-2018-07/api-reference.md:994",schemaPath:"send_rich_message_postback.request#/properties/postback/required",keyword:"required",params:{missingProperty: "toggled"},message:"must have required property '"+"toggled"+"'"}); errors++;
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/id",source:"documents/customer-2018-07/api-reference.md:993",schemaPath:"send_rich_message_postback.request#/properties/postback/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data3.toggled !== undefined){
let data5 = data3.toggled;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/toggled",source:"documents/customer-2018-07/api-reference.md:994",schemaPath:"send_rich_message_postback.request#/properties/postback/properties/toggled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-2018-07/api-reference.md:993",schemaPath:"send_rich_message_postback.request#/properties/postback/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:978",schemaPath:"send_rich_message_postback.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
export const sendSneakPeekRequest: Validator = validate36;
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1021",schemaPath:"send_sneak_peek.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.sneak_peek_text === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1022",schemaPath:"send_sneak_peek.request#/required",keyword:"required",params:{missingProperty: "sneak_peek_text"},message:"must have required property '"+"sneak_peek_text"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1021",schemaPath:"send_sneak_peek.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.sneak_peek_text !== undefined){
let data1 = data.sneak_peek_text;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/sneak_peek_text",source:"documents/customer-2018-07/api-reference.md:1022",schemaPath:"send_sneak_peek.request#/properties/sneak_peek_text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1011",schemaPath:"send_sneak_peek.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
export const closeThreadRequest: Validator = validate37;
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1044",schemaPath:"close_thread.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1044",schemaPath:"close_thread.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-2018-07/api-reference.md:1050",schemaPath:"close_thread.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1034",schemaPath:"close_thread.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
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
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1066",schemaPath:"update_chat_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1067",schemaPath:"update_chat_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1066",schemaPath:"update_chat_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:1073",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/customer-2018-07/api-reference.md:1067",schemaPath:"update_chat_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1056",schemaPath:"update_chat_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
export const updateChatThreadPropertiesRequest: Validator = validate39;
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1095",schemaPath:"update_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1096",schemaPath:"update_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1097",schemaPath:"update_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1095",schemaPath:"update_chat_thread_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-2018-07/api-reference.md:1096",schemaPath:"update_chat_thread_properties.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:1104",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/customer-2018-07/api-reference.md:1097",schemaPath:"update_chat_thread_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1085",schemaPath:"update_chat_thread_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
export const updateLastSeenTimestampRequest: Validator = validate40;
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1126",schemaPath:"update_last_seen_timestamp.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1126",schemaPath:"update_last_seen_timestamp.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data1 = data.timestamp;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:1127",schemaPath:"update_last_seen_timestamp.request#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1116",schemaPath:"update_last_seen_timestamp.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
export const updateCustomerRequest: Validator = validate41;
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/customer-2018-07/api-reference.md:1156",schemaPath:"update_customer.request#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/customer-2018-07/api-reference.md:1157",schemaPath:"update_customer.request#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.fields !== undefined){
let data2 = data.fields;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:1158",schemaPath:"update_customer.request#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/customer-2018-07/api-reference.md:1158",schemaPath:"update_customer.request#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1145",schemaPath:"update_customer.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
export const updateCustomerPageRequest: Validator = validate42;
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1192",schemaPath:"update_customer_page.request#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/customer-2018-07/api-reference.md:1192",schemaPath:"update_customer_page.request#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",source:"documents/customer-2018-07/api-reference.md:1193",schemaPath:"update_customer_page.request#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1180",schemaPath:"update_customer_page.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
export const loginResponse: Validator = validate43;
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:591",schemaPath:"login.response#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/customer-2018-07/api-reference.md:591",schemaPath:"login.response#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.__priv_dynamic_config !== undefined){
let data1 = data.__priv_dynamic_config;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.customer_data !== undefined){
let data2 = data1.customer_data;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/name",source:"documents/customer-2018-07/api-reference.md:594",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data2.last_visit_timestamp !== undefined){
let data4 = data2.last_visit_timestamp;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/last_visit_timestamp",source:"documents/customer-2018-07/api-reference.md:595",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/last_visit_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data2.page_views_count !== undefined){
let data5 = data2.page_views_count;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/page_views_count",source:"documents/customer-2018-07/api-reference.md:596",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/page_views_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data2.visits_count !== undefined){
let data6 = data2.visits_count;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/visits_count",source:"documents/customer-2018-07/api-reference.md:597",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/visits_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data2.chats_count !== undefined){
let data7 = data2.chats_count;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/chats_count",source:"documents/customer-2018-07/api-reference.md:598",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/chats_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data2.invitations_shown_count !== undefined){
let data8 = data2.invitations_shown_count;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/invitations_shown_count",source:"documents/customer-2018-07/api-reference.md:599",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/invitations_shown_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data2.invitations_accepted_count !== undefined){
let data9 = data2.invitations_accepted_count;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/invitations_accepted_count",source:"documents/customer-2018-07/api-reference.md:600",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/invitations_accepted_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data2.client_version !== undefined){
let data10 = data2.client_version;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/client_version",source:"documents/customer-2018-07/api-reference.md:601",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/client_version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data2.fields !== undefined){
let data11 = data2.fields;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/fields",source:"documents/customer-2018-07/api-reference.md:602",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/fields/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data2.group_id !== undefined){
let data12 = data2.group_id;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data/group_id",source:"documents/customer-2018-07/api-reference.md:603",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/properties/group_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/customer_data",source:"documents/customer-2018-07/api-reference.md:593",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/customer_data/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data1.online_groups_ids !== undefined){
let data13 = data1.online_groups_ids;
if(Array.isArray(data13)){
let valid4 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
const _errs29 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/online_groups_ids/" + i0,source:"documents/customer-2018-07/api-reference.md:605",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/online_groups_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid3 = _errs29 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/online_groups_ids",source:"documents/customer-2018-07/api-reference.md:605",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/online_groups_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data1.global_properties !== undefined){
let data15 = data1.global_properties;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key0 in data15){
let data16 = data15[key0];
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/global_properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:607",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/global_properties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/global_properties",source:"documents/customer-2018-07/api-reference.md:606",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/global_properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data1.static_config_version !== undefined){
let data17 = data1.static_config_version;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/static_config_version",source:"documents/customer-2018-07/api-reference.md:610",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/static_config_version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.predicted_agent !== undefined){
let data18 = data1.predicted_agent;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.id !== undefined){
let data19 = data18.id;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent/id",source:"documents/customer-2018-07/api-reference.md:612",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data18.name !== undefined){
let data20 = data18.name;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent/name",source:"documents/customer-2018-07/api-reference.md:613",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data18.type !== undefined){
let data21 = data18.type;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent/type",source:"documents/customer-2018-07/api-reference.md:614",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data18.avatar !== undefined){
let data22 = data18.avatar;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent/avatar",source:"documents/customer-2018-07/api-reference.md:615",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data18.job_title !== undefined){
let data23 = data18.job_title;
if(typeof data23 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent/job_title",source:"documents/customer-2018-07/api-reference.md:616",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/properties/job_title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/predicted_agent",source:"documents/customer-2018-07/api-reference.md:611",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/predicted_agent/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data1.greeting !== undefined){
let data24 = data1.greeting;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id !== undefined){
let data25 = data24.id;
if(!((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25)))){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/id",source:"documents/customer-2018-07/api-reference.md:619",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data24.unique_id !== undefined){
let data26 = data24.unique_id;
if(typeof data26 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/unique_id",source:"documents/customer-2018-07/api-reference.md:620",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/unique_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data24.text !== undefined){
let data27 = data24.text;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/text",source:"documents/customer-2018-07/api-reference.md:621",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data24.agent !== undefined){
let data28 = data24.agent;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.id !== undefined){
let data29 = data28.id;
if(typeof data29 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent/id",source:"documents/customer-2018-07/api-reference.md:623",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data28.name !== undefined){
let data30 = data28.name;
if(typeof data30 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent/name",source:"documents/customer-2018-07/api-reference.md:624",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data28.type !== undefined){
let data31 = data28.type;
if(typeof data31 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent/type",source:"documents/customer-2018-07/api-reference.md:625",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data28.avatar !== undefined){
let data32 = data28.avatar;
if(typeof data32 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent/avatar",source:"documents/customer-2018-07/api-reference.md:626",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data28.job_title !== undefined){
let data33 = data28.job_title;
if(typeof data33 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent/job_title",source:"documents/customer-2018-07/api-reference.md:627",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/properties/job_title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/agent",source:"documents/customer-2018-07/api-reference.md:622",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/agent/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data24.displayed_first_time !== undefined){
let data34 = data24.displayed_first_time;
if(typeof data34 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting/displayed_first_time",source:"documents/customer-2018-07/api-reference.md:629",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/properties/displayed_first_time/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config/greeting",source:"documents/customer-2018-07/api-reference.md:618",schemaPath:"login.response#/properties/__priv_dynamic_config/properties/greeting/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/__priv_dynamic_config",source:"documents/customer-2018-07/api-reference.md:147",schemaPath:"login.response#/properties/__priv_dynamic_config/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:554",schemaPath:"login.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
export const getChatsSummaryResponse: Validator = validate44;
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:202",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:203",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:204",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:205",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"}); errors++;
}
if(data.fields === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:206",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"}); errors++;
}
if(data.present === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:209",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"}); errors++;
}
if(data.last_seen_timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:210",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "last_seen_timestamp"},message:"must have required property '"+"last_seen_timestamp"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:202",schemaPath:"Customer#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:203",schemaPath:"Customer#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("customer" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:203",schemaPath:"Customer#/properties/type/const",keyword:"const",params:{allowedValue: "customer"},message:"must be equal to constant"}); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/customer-2018-07/api-reference.md:204",schemaPath:"Customer#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/customer-2018-07/api-reference.md:205",schemaPath:"Customer#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.fields !== undefined){
let data4 = data.fields;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
let data5 = data4[key0];
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:207",schemaPath:"Customer#/properties/fields/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/customer-2018-07/api-reference.md:206",schemaPath:"Customer#/properties/fields/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.present !== undefined){
let data6 = data.present;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/customer-2018-07/api-reference.md:209",schemaPath:"Customer#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.last_seen_timestamp !== undefined){
let data7 = data.last_seen_timestamp;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/last_seen_timestamp",source:"documents/customer-2018-07/api-reference.md:210",schemaPath:"Customer#/properties/last_seen_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:198",schemaPath:"Customer#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:218",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:219",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:220",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.job_title === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:221",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "job_title"},message:"must have required property '"+"job_title"+"'"}); errors++;
}
if(data.avatar === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:222",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"}); errors++;
}
if(data.present === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:223",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"}); errors++;
}
if(data.last_seen_timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:224",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "last_seen_timestamp"},message:"must have required property '"+"last_seen_timestamp"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:218",schemaPath:"Agent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:219",schemaPath:"Agent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("agent" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:219",schemaPath:"Agent#/properties/type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"}); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/customer-2018-07/api-reference.md:220",schemaPath:"Agent#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.job_title !== undefined){
let data3 = data.job_title;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/job_title",source:"documents/customer-2018-07/api-reference.md:221",schemaPath:"Agent#/properties/job_title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.avatar !== undefined){
let data4 = data.avatar;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/customer-2018-07/api-reference.md:222",schemaPath:"Agent#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.present !== undefined){
let data5 = data.present;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/customer-2018-07/api-reference.md:223",schemaPath:"Agent#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.last_seen_timestamp !== undefined){
let data6 = data.last_seen_timestamp;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/last_seen_timestamp",source:"documents/customer-2018-07/api-reference.md:224",schemaPath:"Agent#/properties/last_seen_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:214",schemaPath:"Agent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
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
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:198",schemaPath:"User#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:198",schemaPath:"User#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:198",schemaPath:"User#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:498",schemaPath:"Properties#/additionalProperties/additionalProperties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:497",schemaPath:"Properties#/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:496",schemaPath:"Properties#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:490",schemaPath:"Properties#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:234",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:236",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:237",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:238",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:239",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:240",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:234",schemaPath:"MessageEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:246",schemaPath:"MessageEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:236",schemaPath:"MessageEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:237",schemaPath:"MessageEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:237",schemaPath:"MessageEvent#/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:238",schemaPath:"MessageEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:239",schemaPath:"MessageEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/customer-2018-07/api-reference.md:240",schemaPath:"MessageEvent#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate51(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:230",schemaPath:"MessageEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:255",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:256",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:257",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:258",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:259",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data.system_message_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:260",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "system_message_type"},message:"must have required property '"+"system_message_type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:255",schemaPath:"SystemMessageEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data1 = data.order;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:256",schemaPath:"SystemMessageEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:257",schemaPath:"SystemMessageEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("system_message" !== data2){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:257",schemaPath:"SystemMessageEvent#/properties/type/const",keyword:"const",params:{allowedValue: "system_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.timestamp !== undefined){
let data3 = data.timestamp;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:258",schemaPath:"SystemMessageEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data4 = data.text;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/customer-2018-07/api-reference.md:259",schemaPath:"SystemMessageEvent#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.system_message_type !== undefined){
let data5 = data.system_message_type;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/system_message_type",source:"documents/customer-2018-07/api-reference.md:260",schemaPath:"SystemMessageEvent#/properties/system_message_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data6 = data.custom_id;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"corrections/customer-2018-07.yaml:30",schemaPath:"SystemMessageEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:249",schemaPath:"SystemMessageEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:270",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:272",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:273",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:274",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:275",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.annotation_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:277",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "annotation_type"},message:"must have required property '"+"annotation_type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:270",schemaPath:"AnnotationEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:283",schemaPath:"AnnotationEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:272",schemaPath:"AnnotationEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:273",schemaPath:"AnnotationEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("annotation" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:273",schemaPath:"AnnotationEvent#/properties/type/const",keyword:"const",params:{allowedValue: "annotation"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:274",schemaPath:"AnnotationEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:275",schemaPath:"AnnotationEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/customer-2018-07/api-reference.md:284",schemaPath:"AnnotationEvent#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.annotation_type !== undefined){
let data7 = data.annotation_type;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/annotation_type",source:"documents/customer-2018-07/api-reference.md:277",schemaPath:"AnnotationEvent#/properties/annotation_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data8 = data.properties;
if(!(validate51(data8, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:264",schemaPath:"AnnotationEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:290",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:292",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:293",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:294",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:295",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.form_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:299",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "form_id"},message:"must have required property '"+"form_id"+"'"}); errors++;
}
if(data.fields === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:300",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:290",schemaPath:"FilledFormEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:358",schemaPath:"FilledFormEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:292",schemaPath:"FilledFormEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:293",schemaPath:"FilledFormEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("filled_form" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:293",schemaPath:"FilledFormEvent#/properties/type/const",keyword:"const",params:{allowedValue: "filled_form"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:294",schemaPath:"FilledFormEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:295",schemaPath:"FilledFormEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(!(validate51(data6, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.form_id !== undefined){
let data7 = data.form_id;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/form_id",source:"documents/customer-2018-07/api-reference.md:299",schemaPath:"FilledFormEvent#/properties/form_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.fields !== undefined){
let data8 = data.fields;
if(Array.isArray(data8)){
let valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs18 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/customer-2018-07/api-reference.md:301",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data9.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/customer-2018-07/api-reference.md:302",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data9.label === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/customer-2018-07/api-reference.md:303",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"}); errors++;
}
if(data9.required === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/customer-2018-07/api-reference.md:304",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"}); errors++;
}
if(data9.type !== undefined){
let data10 = data9.type;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/type",source:"documents/customer-2018-07/api-reference.md:301",schemaPath:"FilledFormEvent#/properties/fields/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.id !== undefined){
let data11 = data9.id;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/id",source:"documents/customer-2018-07/api-reference.md:302",schemaPath:"FilledFormEvent#/properties/fields/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.label !== undefined){
let data12 = data9.label;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/label",source:"documents/customer-2018-07/api-reference.md:303",schemaPath:"FilledFormEvent#/properties/fields/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.required !== undefined){
let data13 = data9.required;
if(typeof data13 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/required",source:"documents/customer-2018-07/api-reference.md:304",schemaPath:"FilledFormEvent#/properties/fields/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data9.value !== undefined){
let data14 = data9.value;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/value",source:"documents/customer-2018-07/api-reference.md:305",schemaPath:"FilledFormEvent#/properties/fields/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.options !== undefined){
let data15 = data9.options;
if(Array.isArray(data15)){
let valid5 = true;
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
const _errs32 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1,source:"documents/customer-2018-07/api-reference.md:320",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}); errors++;
}
if(data16.checked === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1,source:"documents/customer-2018-07/api-reference.md:321",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/items/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"}); errors++;
}
if(data16.value !== undefined){
let data17 = data16.value;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1+"/value",source:"documents/customer-2018-07/api-reference.md:320",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data16.checked !== undefined){
let data18 = data16.checked;
if(typeof data18 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1+"/checked",source:"documents/customer-2018-07/api-reference.md:321",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/items/properties/checked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1,source:"documents/customer-2018-07/api-reference.md:319",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid4 = _errs32 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options",source:"documents/customer-2018-07/api-reference.md:319",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/customer-2018-07/api-reference.md:300",schemaPath:"FilledFormEvent#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs18 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/customer-2018-07/api-reference.md:300",schemaPath:"FilledFormEvent#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:287",schemaPath:"FilledFormEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:364",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:366",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:367",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:368",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:369",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:373",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:374",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.content_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:377",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "content_type"},message:"must have required property '"+"content_type"+"'"}); errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:378",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:364",schemaPath:"FileEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:383",schemaPath:"FileEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:366",schemaPath:"FileEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:367",schemaPath:"FileEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("file" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:367",schemaPath:"FileEvent#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:368",schemaPath:"FileEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:369",schemaPath:"FileEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(!(validate51(data6, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data7 = data.name;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/customer-2018-07/api-reference.md:373",schemaPath:"FileEvent#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.url !== undefined){
let data8 = data.url;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/customer-2018-07/api-reference.md:374",schemaPath:"FileEvent#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thumbnail_url !== undefined){
let data9 = data.thumbnail_url;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnail_url",source:"documents/customer-2018-07/api-reference.md:385",schemaPath:"FileEvent#/properties/thumbnail_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thumbnail2x_url !== undefined){
let data10 = data.thumbnail2x_url;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thumbnail2x_url",source:"documents/customer-2018-07/api-reference.md:385",schemaPath:"FileEvent#/properties/thumbnail2x_url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.content_type !== undefined){
let data11 = data.content_type;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/content_type",source:"documents/customer-2018-07/api-reference.md:377",schemaPath:"FileEvent#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.size !== undefined){
let data12 = data.size;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",source:"documents/customer-2018-07/api-reference.md:378",schemaPath:"FileEvent#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.width !== undefined){
let data13 = data.width;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/width",source:"documents/customer-2018-07/api-reference.md:385",schemaPath:"FileEvent#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.height !== undefined){
let data14 = data.height;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",source:"documents/customer-2018-07/api-reference.md:385",schemaPath:"FileEvent#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:361",schemaPath:"FileEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:392",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:394",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:395",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:396",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:397",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,source:"corrections/customer-2018-07.yaml:25",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:392",schemaPath:"CustomEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:408",schemaPath:"CustomEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:394",schemaPath:"CustomEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:395",schemaPath:"CustomEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("custom" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:395",schemaPath:"CustomEvent#/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:396",schemaPath:"CustomEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:397",schemaPath:"CustomEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(!(validate51(data6, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:388",schemaPath:"CustomEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:414",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:416",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:417",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:418",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:419",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.template_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:455",schemaPath:"RichMessageEvent#/required",keyword:"required",params:{missingProperty: "template_id"},message:"must have required property '"+"template_id"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:414",schemaPath:"RichMessageEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/customer-2018-07/api-reference.md:449",schemaPath:"RichMessageEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:416",schemaPath:"RichMessageEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:417",schemaPath:"RichMessageEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("rich_message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:417",schemaPath:"RichMessageEvent#/properties/type/const",keyword:"const",params:{allowedValue: "rich_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:418",schemaPath:"RichMessageEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:419",schemaPath:"RichMessageEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.properties !== undefined){
let data6 = data.properties;
if(!(validate51(data6, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.template_id !== undefined){
let data7 = data.template_id;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/template_id",source:"documents/customer-2018-07/api-reference.md:455",schemaPath:"RichMessageEvent#/properties/template_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.elements !== undefined){
let data8 = data.elements;
if(Array.isArray(data8)){
if(data8.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/customer-2018-07/api-reference.md:450",schemaPath:"RichMessageEvent#/properties/elements/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}); errors++;
}
if(data8.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/customer-2018-07/api-reference.md:450",schemaPath:"RichMessageEvent#/properties/elements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
let valid2 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs18 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.title !== undefined){
let data10 = data9.title;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/title",source:"documents/customer-2018-07/api-reference.md:451",schemaPath:"RichMessageEvent#/properties/elements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.subtitle !== undefined){
let data11 = data9.subtitle;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/subtitle",source:"documents/customer-2018-07/api-reference.md:451",schemaPath:"RichMessageEvent#/properties/elements/items/properties/subtitle/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.image !== undefined){
let data12 = data9.image;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image",source:"documents/customer-2018-07/api-reference.md:429",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/name",source:"documents/customer-2018-07/api-reference.md:452",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data12.url !== undefined){
let data14 = data12.url;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/url",source:"documents/customer-2018-07/api-reference.md:429",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data12.content_type !== undefined){
let data15 = data12.content_type;
if(typeof data15 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/content_type",source:"documents/customer-2018-07/api-reference.md:452",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data12.size !== undefined){
let data16 = data12.size;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/size",source:"documents/customer-2018-07/api-reference.md:452",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data12.width !== undefined){
let data17 = data12.width;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/width",source:"documents/customer-2018-07/api-reference.md:452",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data12.height !== undefined){
let data18 = data12.height;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image/height",source:"documents/customer-2018-07/api-reference.md:452",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/image",source:"documents/customer-2018-07/api-reference.md:451",schemaPath:"RichMessageEvent#/properties/elements/items/properties/image/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data9.buttons !== undefined){
let data19 = data9.buttons;
if(Array.isArray(data19)){
if(data19.length > 10){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/customer-2018-07/api-reference.md:453",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"}); errors++;
}
if(data19.length < 1){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/customer-2018-07/api-reference.md:453",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}); errors++;
}
let valid6 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs40 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.text === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/customer-2018-07/api-reference.md:436",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data20.postback_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/customer-2018-07/api-reference.md:456",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/required",keyword:"required",params:{missingProperty: "postback_id"},message:"must have required property '"+"postback_id"+"'"}); errors++;
}
if(data20.user_ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/customer-2018-07/api-reference.md:458",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/required",keyword:"required",params:{missingProperty: "user_ids"},message:"must have required property '"+"user_ids"+"'"}); errors++;
}
if(data20.text !== undefined){
let data21 = data20.text;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/text",source:"documents/customer-2018-07/api-reference.md:436",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data20.postback_id !== undefined){
let data22 = data20.postback_id;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/postback_id",source:"documents/customer-2018-07/api-reference.md:456",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/postback_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data20.user_ids !== undefined){
let data23 = data20.user_ids;
if(Array.isArray(data23)){
let valid9 = true;
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
const _errs48 = errors;
if(typeof data24 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/user_ids/" + i2,source:"documents/customer-2018-07/api-reference.md:438",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid8 = _errs48 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1+"/user_ids",source:"documents/customer-2018-07/api-reference.md:458",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons/" + i1,source:"documents/customer-2018-07/api-reference.md:453",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid5 = _errs40 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0+"/buttons",source:"documents/customer-2018-07/api-reference.md:453",schemaPath:"RichMessageEvent#/properties/elements/items/properties/buttons/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements/" + i0,source:"documents/customer-2018-07/api-reference.md:450",schemaPath:"RichMessageEvent#/properties/elements/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs18 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/elements",source:"documents/customer-2018-07/api-reference.md:450",schemaPath:"RichMessageEvent#/properties/elements/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:411",schemaPath:"RichMessageEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if("message" !== data0){
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
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
if("system_message" !== data1){
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
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
if("annotation" !== data2){
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
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
if("filled_form" !== data3){
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
if(!(validate63(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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
if("file" !== data4){
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
if(!(validate66(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
if("custom" !== data5){
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
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid5 = _errs36 === errors;
valid11 = _valid5;
}
const _errs38 = errors;
let valid13 = true;
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.type === undefined) && (missing6 = "type")){
(vErrors ??= []).push({}); errors++;
}
else {
if(data.type !== undefined){
let data6 = data.type;
if("rich_message" !== data6){
(vErrors ??= []).push({}); errors++;
}
}
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid6 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs42 = errors;
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var _valid6 = _errs42 === errors;
valid13 = _valid6;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:230",schemaPath:"Event#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/customer-2018-07/api-reference.md:230",schemaPath:"Event#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:230",schemaPath:"Event#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chats_summary === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:659",schemaPath:"get_chats_summary.response#/required",keyword:"required",params:{missingProperty: "chats_summary"},message:"must have required property '"+"chats_summary"+"'"}); errors++;
}
if(data.total_chats === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:689",schemaPath:"get_chats_summary.response#/required",keyword:"required",params:{missingProperty: "total_chats"},message:"must have required property '"+"total_chats"+"'"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-2018-07/api-reference.md:660",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data1.order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-2018-07/api-reference.md:661",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data1.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-2018-07/api-reference.md:662",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data1.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-2018-07/api-reference.md:665",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data1.access === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-2018-07/api-reference.md:668",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data1.last_event_per_type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-2018-07/api-reference.md:671",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "last_event_per_type"},message:"must have required property '"+"last_event_per_type"+"'"}); errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/id",source:"documents/customer-2018-07/api-reference.md:660",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.order !== undefined){
let data3 = data1.order;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/order",source:"documents/customer-2018-07/api-reference.md:661",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data1.users !== undefined){
let data4 = data1.users;
if(Array.isArray(data4)){
let valid5 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs11 = errors;
if(!(validate45(data5, {instancePath:instancePath+"/chats_summary/" + i0+"/users/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid4 = _errs11 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/users",source:"documents/customer-2018-07/api-reference.md:662",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data1.properties !== undefined){
let data6 = data1.properties;
if(!(validate51(data6, {instancePath:instancePath+"/chats_summary/" + i0+"/properties",parentData:data1,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data1.access !== undefined){
let data7 = data1.access;
if(!(validate7(data7, {instancePath:instancePath+"/chats_summary/" + i0+"/access",parentData:data1,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data1.last_event_per_type !== undefined){
let data8 = data1.last_event_per_type;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key0 in data8){
let data9 = data8[key0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.thread_id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:673",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/additionalProperties/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data9.thread_order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:674",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/additionalProperties/required",keyword:"required",params:{missingProperty: "thread_order"},message:"must have required property '"+"thread_order"+"'"}); errors++;
}
if(data9.event === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:675",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/additionalProperties/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data9.thread_id !== undefined){
let data10 = data9.thread_id;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/thread_id",source:"documents/customer-2018-07/api-reference.md:673",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/additionalProperties/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.thread_order !== undefined){
let data11 = data9.thread_order;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/thread_order",source:"documents/customer-2018-07/api-reference.md:674",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/additionalProperties/properties/thread_order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data9.event !== undefined){
let data12 = data9.event;
if(!(validate54(data12, {instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/event",parentData:data9,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:672",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_event_per_type",source:"documents/customer-2018-07/api-reference.md:671",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/properties/last_event_per_type/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/customer-2018-07/api-reference.md:659",schemaPath:"get_chats_summary.response#/properties/chats_summary/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary",source:"documents/customer-2018-07/api-reference.md:659",schemaPath:"get_chats_summary.response#/properties/chats_summary/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.total_chats !== undefined){
let data13 = data.total_chats;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/total_chats",source:"documents/customer-2018-07/api-reference.md:689",schemaPath:"get_chats_summary.response#/properties/total_chats/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:635",schemaPath:"get_chats_summary.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
export const getChatThreadsResponse: Validator = validate76;
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:152",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.active === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:153",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:154",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.user_ids === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:155",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "user_ids"},message:"must have required property '"+"user_ids"+"'"}); errors++;
}
if(data.events === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:156",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:152",schemaPath:"Thread#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.active !== undefined){
let data1 = data.active;
if(typeof data1 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",source:"documents/customer-2018-07/api-reference.md:153",schemaPath:"Thread#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/customer-2018-07/api-reference.md:154",schemaPath:"Thread#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/user_ids/" + i0,source:"documents/customer-2018-07/api-reference.md:155",schemaPath:"Thread#/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid1 = _errs9 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user_ids",source:"documents/customer-2018-07/api-reference.md:155",schemaPath:"Thread#/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.events !== undefined){
let data5 = data.events;
if(Array.isArray(data5)){
let valid4 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs13 = errors;
if(!(validate54(data6, {instancePath:instancePath+"/events/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/events",source:"documents/customer-2018-07/api-reference.md:156",schemaPath:"Thread#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate51(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
let data8 = data.access;
if(!(validate7(data8, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:149",schemaPath:"Thread#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:178",schemaPath:"Chat#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.users === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:179",schemaPath:"Chat#/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data.threads === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:182",schemaPath:"Chat#/required",keyword:"required",params:{missingProperty: "threads"},message:"must have required property '"+"threads"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/customer-2018-07/api-reference.md:178",schemaPath:"Chat#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.users !== undefined){
let data1 = data.users;
if(Array.isArray(data1)){
let valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(!(validate45(data2, {instancePath:instancePath+"/users/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/users",source:"documents/customer-2018-07/api-reference.md:179",schemaPath:"Chat#/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.threads !== undefined){
let data3 = data.threads;
if(Array.isArray(data3)){
let valid4 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs8 = errors;
if(!(validate79(data4, {instancePath:instancePath+"/threads/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid3 = _errs8 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threads",source:"documents/customer-2018-07/api-reference.md:182",schemaPath:"Chat#/properties/threads/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.properties !== undefined){
let data5 = data.properties;
if(!(validate51(data5, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.access !== undefined){
let data6 = data.access;
if(!(validate7(data6, {instancePath:instancePath+"/access",parentData:data,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:175",schemaPath:"Chat#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:718",schemaPath:"get_chat_threads.response#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(!(validate77(data0, {instancePath:instancePath+"/chat",parentData:data,parentDataProperty:"chat",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:694",schemaPath:"get_chat_threads.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate76.errors = vErrors;
return errors === 0;
}
export const getChatThreadsSummaryResponse: Validator = validate87;
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.threads_summary === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:762",schemaPath:"get_chat_threads_summary.response#/required",keyword:"required",params:{missingProperty: "threads_summary"},message:"must have required property '"+"threads_summary"+"'"}); errors++;
}
if(data.total_threads === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:773",schemaPath:"get_chat_threads_summary.response#/required",keyword:"required",params:{missingProperty: "total_threads"},message:"must have required property '"+"total_threads"+"'"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0,source:"documents/customer-2018-07/api-reference.md:763",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data1.order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0,source:"documents/customer-2018-07/api-reference.md:764",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data1.total_events === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0,source:"documents/customer-2018-07/api-reference.md:765",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "total_events"},message:"must have required property '"+"total_events"+"'"}); errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0+"/id",source:"documents/customer-2018-07/api-reference.md:763",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.order !== undefined){
let data3 = data1.order;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0+"/order",source:"documents/customer-2018-07/api-reference.md:764",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data1.total_events !== undefined){
let data4 = data1.total_events;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0+"/total_events",source:"documents/customer-2018-07/api-reference.md:765",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/properties/total_events/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary/" + i0,source:"documents/customer-2018-07/api-reference.md:762",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/threads_summary",source:"documents/customer-2018-07/api-reference.md:762",schemaPath:"get_chat_threads_summary.response#/properties/threads_summary/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.total_threads !== undefined){
let data5 = data.total_threads;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/total_threads",source:"documents/customer-2018-07/api-reference.md:773",schemaPath:"get_chat_threads_summary.response#/properties/total_threads/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:736",schemaPath:"get_chat_threads_summary.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
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
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:800",schemaPath:"get_groups_status.response#/required",keyword:"required",params:{missingProperty: "groups_status"},message:"must have required property '"+"groups_status"+"'"}); errors++;
}
if(data.groups_status !== undefined){
let data0 = data.groups_status;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs3 = errors;
if(typeof key0 === "string"){
if(!pattern0.test(key0)){
(vErrors ??= []).push({instancePath:instancePath+"/groups_status",source:"documents/customer-2018-07/api-reference.md:800",schemaPath:"get_groups_status.response#/properties/groups_status/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[0-9]+$"},message:"must match pattern \""+"^[0-9]+$"+"\"",propertyName:key0}); errors++;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
(vErrors ??= []).push({instancePath:instancePath+"/groups_status",source:"documents/customer-2018-07/api-reference.md:800",schemaPath:"get_groups_status.response#/properties/groups_status/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"}); errors++;
}
}
for(const key1 in data0){
let data1 = data0[key1];
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/groups_status/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/customer-2018-07/api-reference.md:802",schemaPath:"get_groups_status.response#/properties/groups_status/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups_status",source:"documents/customer-2018-07/api-reference.md:800",schemaPath:"get_groups_status.response#/properties/groups_status/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:777",schemaPath:"get_groups_status.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
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
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:829",schemaPath:"get_predicted_agent.response#/required",keyword:"required",params:{missingProperty: "agent"},message:"must have required property '"+"agent"+"'"}); errors++;
}
if(data.agent !== undefined){
let data0 = data.agent;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/agent",source:"documents/customer-2018-07/api-reference.md:830",schemaPath:"get_predicted_agent.response#/properties/agent/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/agent",source:"documents/customer-2018-07/api-reference.md:831",schemaPath:"get_predicted_agent.response#/properties/agent/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data0.avatar === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/agent",source:"documents/customer-2018-07/api-reference.md:832",schemaPath:"get_predicted_agent.response#/properties/agent/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent/id",source:"documents/customer-2018-07/api-reference.md:830",schemaPath:"get_predicted_agent.response#/properties/agent/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.name !== undefined){
let data2 = data0.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent/name",source:"documents/customer-2018-07/api-reference.md:831",schemaPath:"get_predicted_agent.response#/properties/agent/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.avatar !== undefined){
let data3 = data0.avatar;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent/avatar",source:"documents/customer-2018-07/api-reference.md:832",schemaPath:"get_predicted_agent.response#/properties/agent/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agent",source:"documents/customer-2018-07/api-reference.md:829",schemaPath:"get_predicted_agent.response#/properties/agent/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:809",schemaPath:"get_predicted_agent.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
export const startChatResponse: Validator = validate90;
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:890",schemaPath:"start_chat.response#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-2018-07/api-reference.md:891",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-2018-07/api-reference.md:892",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data0.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-2018-07/api-reference.md:895",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data0.access === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"corrections/customer-2018-07.yaml:35",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data0.thread === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-2018-07/api-reference.md:901",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "thread"},message:"must have required property '"+"thread"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/customer-2018-07/api-reference.md:891",schemaPath:"start_chat.response#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
if(!(validate45(data3, {instancePath:instancePath+"/chat/users/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/customer-2018-07/api-reference.md:892",schemaPath:"start_chat.response#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.properties !== undefined){
let data4 = data0.properties;
if(!(validate51(data4, {instancePath:instancePath+"/chat/properties",parentData:data0,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data0.access !== undefined){
let data5 = data0.access;
if(!(validate7(data5, {instancePath:instancePath+"/chat/access",parentData:data0,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data0.thread !== undefined){
let data6 = data0.thread;
if(!(validate79(data6, {instancePath:instancePath+"/chat/thread",parentData:data0,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-2018-07/api-reference.md:890",schemaPath:"start_chat.response#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:837",schemaPath:"start_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
export const sendEventResponse: Validator = validate95;
function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:939",schemaPath:"send_event.response#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:940",schemaPath:"send_event.response#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.thread_id !== undefined){
let data0 = data.thread_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-2018-07/api-reference.md:939",schemaPath:"send_event.response#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(!(validate54(data1, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:908",schemaPath:"send_event.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
export const sendFileResponse: Validator = validate97;
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:974",schemaPath:"send_file.response#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/customer-2018-07/api-reference.md:974",schemaPath:"send_file.response#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:946",schemaPath:"send_file.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
export const sendRichMessagePostbackResponse: Validator = validate98;
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:978",schemaPath:"send_rich_message_postback.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
export const sendSneakPeekResponse: Validator = validate99;
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1011",schemaPath:"send_sneak_peek.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
export const closeThreadResponse: Validator = validate100;
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1034",schemaPath:"close_thread.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
export const updateChatPropertiesResponse: Validator = validate101;
function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1056",schemaPath:"update_chat_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
export const updateChatThreadPropertiesResponse: Validator = validate102;
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1085",schemaPath:"update_chat_thread_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
export const updateLastSeenTimestampResponse: Validator = validate103;
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1141",schemaPath:"update_last_seen_timestamp.response#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.timestamp !== undefined){
let data0 = data.timestamp;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:1141",schemaPath:"update_last_seen_timestamp.response#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1116",schemaPath:"update_last_seen_timestamp.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
export const updateCustomerResponse: Validator = validate104;
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1173",schemaPath:"update_customer.response#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"}); errors++;
}
if(data.customer !== undefined){
let data0 = data.customer;
if(!(validate46(data0, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1145",schemaPath:"update_customer.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
export const updateCustomerPageResponse: Validator = validate106;
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1180",schemaPath:"update_customer_page.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
export const incomingChatThreadPush: Validator = validate107;
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1218",schemaPath:"incoming_chat_thread.push#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-2018-07/api-reference.md:1224",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-2018-07/api-reference.md:1225",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data0.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-2018-07/api-reference.md:1228",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data0.access === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"corrections/customer-2018-07.yaml:45",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "access"},message:"must have required property '"+"access"+"'"}); errors++;
}
if(data0.thread === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-2018-07/api-reference.md:1234",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "thread"},message:"must have required property '"+"thread"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/customer-2018-07/api-reference.md:1224",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
if(!(validate45(data3, {instancePath:instancePath+"/chat/users/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/customer-2018-07/api-reference.md:1225",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.properties !== undefined){
let data4 = data0.properties;
if(!(validate51(data4, {instancePath:instancePath+"/chat/properties",parentData:data0,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data0.access !== undefined){
let data5 = data0.access;
if(!(validate7(data5, {instancePath:instancePath+"/chat/access",parentData:data0,parentDataProperty:"access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
if(data0.thread !== undefined){
let data6 = data0.thread;
if(!(validate79(data6, {instancePath:instancePath+"/chat/thread",parentData:data0,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/customer-2018-07/api-reference.md:1218",schemaPath:"incoming_chat_thread.push#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1208",schemaPath:"incoming_chat_thread.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
export const incomingEventPush: Validator = validate112;
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1251",schemaPath:"incoming_event.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1252",schemaPath:"incoming_event.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1253",schemaPath:"incoming_event.push#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1251",schemaPath:"incoming_event.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-2018-07/api-reference.md:1252",schemaPath:"incoming_event.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data2 = data.event;
if(!(validate54(data2, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1241",schemaPath:"incoming_event.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
export const incomingRichMessagePostbackPush: Validator = validate114;
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1276",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1277",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1278",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1279",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.postback === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1280",schemaPath:"incoming_rich_message_postback.push#/required",keyword:"required",params:{missingProperty: "postback"},message:"must have required property '"+"postback"+"'"}); errors++;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/customer-2018-07/api-reference.md:1276",schemaPath:"incoming_rich_message_postback.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.chat_id !== undefined){
let data1 = data.chat_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1277",schemaPath:"incoming_rich_message_postback.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data2 = data.thread_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-2018-07/api-reference.md:1278",schemaPath:"incoming_rich_message_postback.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data3 = data.event_id;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/customer-2018-07/api-reference.md:1279",schemaPath:"incoming_rich_message_postback.push#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.postback !== undefined){
let data4 = data.postback;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-2018-07/api-reference.md:1280",schemaPath:"incoming_rich_message_postback.push#/properties/postback/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data4.toggled === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-2018-07/api-reference.md:1281",schemaPath:"incoming_rich_message_postback.push#/properties/postback/required",keyword:"required",params:{missingProperty: "toggled"},message:"must have required property '"+"toggled"+"'"}); errors++;
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/id",source:"documents/customer-2018-07/api-reference.md:1280",schemaPath:"incoming_rich_message_postback.push#/properties/postback/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data4.toggled !== undefined){
let data6 = data4.toggled;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/postback/toggled",source:"documents/customer-2018-07/api-reference.md:1281",schemaPath:"incoming_rich_message_postback.push#/properties/postback/properties/toggled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/postback",source:"documents/customer-2018-07/api-reference.md:1280",schemaPath:"incoming_rich_message_postback.push#/properties/postback/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1266",schemaPath:"incoming_rich_message_postback.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
export const incomingMulticastPush: Validator = validate115;
function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1307",schemaPath:"incoming_multicast.push#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1308",schemaPath:"incoming_multicast.push#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"}); errors++;
}
if(data.author_id !== undefined){
let data0 = data.author_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:1307",schemaPath:"incoming_multicast.push#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1297",schemaPath:"incoming_multicast.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
export const incomingTypingIndicatorPush: Validator = validate116;
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:464",schemaPath:"TypingIndicator#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:465",schemaPath:"TypingIndicator#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.is_typing === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:466",schemaPath:"TypingIndicator#/required",keyword:"required",params:{missingProperty: "is_typing"},message:"must have required property '"+"is_typing"+"'"}); errors++;
}
if(data.author_id !== undefined){
let data0 = data.author_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/customer-2018-07/api-reference.md:464",schemaPath:"TypingIndicator#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data1 = data.timestamp;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:465",schemaPath:"TypingIndicator#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.is_typing !== undefined){
let data2 = data.is_typing;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/is_typing",source:"documents/customer-2018-07/api-reference.md:466",schemaPath:"TypingIndicator#/properties/is_typing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:461",schemaPath:"TypingIndicator#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1333",schemaPath:"incoming_typing_indicator.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.typing_indicator === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1334",schemaPath:"incoming_typing_indicator.push#/required",keyword:"required",params:{missingProperty: "typing_indicator"},message:"must have required property '"+"typing_indicator"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1333",schemaPath:"incoming_typing_indicator.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.typing_indicator !== undefined){
let data1 = data.typing_indicator;
if(!(validate117(data1, {instancePath:instancePath+"/typing_indicator",parentData:data,parentDataProperty:"typing_indicator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1323",schemaPath:"incoming_typing_indicator.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
export const customerDisconnectedPush: Validator = validate119;
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1356",schemaPath:"customer_disconnected.push#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"}); errors++;
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reason",source:"documents/customer-2018-07/api-reference.md:1356",schemaPath:"customer_disconnected.push#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1346",schemaPath:"customer_disconnected.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
export const threadClosedPush: Validator = validate120;
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1386",schemaPath:"thread_closed.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1387",schemaPath:"thread_closed.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1386",schemaPath:"thread_closed.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-2018-07/api-reference.md:1387",schemaPath:"thread_closed.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/customer-2018-07/api-reference.md:1388",schemaPath:"thread_closed.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1376",schemaPath:"thread_closed.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
export const chatScopesUpdatedPush: Validator = validate121;
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1409",schemaPath:"chat_scopes_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.scopes_added === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1410",schemaPath:"chat_scopes_updated.push#/required",keyword:"required",params:{missingProperty: "scopes_added"},message:"must have required property '"+"scopes_added"+"'"}); errors++;
}
if(data.scopes_removed === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1411",schemaPath:"chat_scopes_updated.push#/required",keyword:"required",params:{missingProperty: "scopes_removed"},message:"must have required property '"+"scopes_removed"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1409",schemaPath:"chat_scopes_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.scopes_added !== undefined){
let data1 = data.scopes_added;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
(vErrors ??= []).push({instancePath:instancePath+"/scopes_added",source:"documents/customer-2018-07/api-reference.md:1410",schemaPath:"chat_scopes_updated.push#/properties/scopes_added/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.scopes_removed !== undefined){
let data2 = data.scopes_removed;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/scopes_removed",source:"documents/customer-2018-07/api-reference.md:1411",schemaPath:"chat_scopes_updated.push#/properties/scopes_removed/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1399",schemaPath:"chat_scopes_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
export const customerUpdatedPush: Validator = validate122;
function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1436",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"}); errors++;
}
if(data.customer !== undefined){
let data0 = data.customer;
if(!(validate46(data0, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1426",schemaPath:"customer_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
export const customerPageUpdatedPush: Validator = validate124;
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1458",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.title === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1459",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1460",schemaPath:"customer_page_updated.push#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/customer-2018-07/api-reference.md:1458",schemaPath:"customer_page_updated.push#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/title",source:"documents/customer-2018-07/api-reference.md:1459",schemaPath:"customer_page_updated.push#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:1460",schemaPath:"customer_page_updated.push#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1448",schemaPath:"customer_page_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
export const chatPropertiesUpdatedPush: Validator = validate125;
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1481",schemaPath:"chat_properties_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1482",schemaPath:"chat_properties_updated.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1481",schemaPath:"chat_properties_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if(!(validate51(data1, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1471",schemaPath:"chat_properties_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
export const chatThreadPropertiesUpdatedPush: Validator = validate127;
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1509",schemaPath:"chat_thread_properties_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1510",schemaPath:"chat_thread_properties_updated.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1511",schemaPath:"chat_thread_properties_updated.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1509",schemaPath:"chat_thread_properties_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/customer-2018-07/api-reference.md:1510",schemaPath:"chat_thread_properties_updated.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(!(validate51(data2, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1499",schemaPath:"chat_thread_properties_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate127.errors = vErrors;
return errors === 0;
}
export const lastSeenTimestampUpdatedPush: Validator = validate129;
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1538",schemaPath:"last_seen_timestamp_updated.push#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1539",schemaPath:"last_seen_timestamp_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1540",schemaPath:"last_seen_timestamp_updated.push#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/customer-2018-07/api-reference.md:1538",schemaPath:"last_seen_timestamp_updated.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.chat_id !== undefined){
let data1 = data.chat_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1539",schemaPath:"last_seen_timestamp_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/customer-2018-07/api-reference.md:1540",schemaPath:"last_seen_timestamp_updated.push#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1528",schemaPath:"last_seen_timestamp_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
export const chatUserAddedPush: Validator = validate130;
function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1561",schemaPath:"chat_user_added.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.user === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1562",schemaPath:"chat_user_added.push#/required",keyword:"required",params:{missingProperty: "user"},message:"must have required property '"+"user"+"'"}); errors++;
}
if(data.user_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1563",schemaPath:"chat_user_added.push#/required",keyword:"required",params:{missingProperty: "user_type"},message:"must have required property '"+"user_type"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1561",schemaPath:"chat_user_added.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user !== undefined){
let data1 = data.user;
if(!(validate45(data1, {instancePath:instancePath+"/user",parentData:data,parentDataProperty:"user",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.user_type !== undefined){
let data2 = data.user_type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_type",source:"documents/customer-2018-07/api-reference.md:1563",schemaPath:"chat_user_added.push#/properties/user_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1551",schemaPath:"chat_user_added.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
export const chatUserRemovedPush: Validator = validate132;
function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1586",schemaPath:"chat_user_removed.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1587",schemaPath:"chat_user_removed.push#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.user_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1588",schemaPath:"chat_user_removed.push#/required",keyword:"required",params:{missingProperty: "user_type"},message:"must have required property '"+"user_type"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/customer-2018-07/api-reference.md:1586",schemaPath:"chat_user_removed.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_id !== undefined){
let data1 = data.user_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/customer-2018-07/api-reference.md:1587",schemaPath:"chat_user_removed.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_type !== undefined){
let data2 = data.user_type;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_type",source:"documents/customer-2018-07/api-reference.md:1588",schemaPath:"chat_user_removed.push#/properties/user_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/customer-2018-07/api-reference.md:1576",schemaPath:"chat_user_removed.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

/** By name on the wire; other names, `constructor` among them, give `undefined`. */
export const requests: Validators<keyof Actions> = {
  __proto__: null,
  login: loginRequest,
  get_chats_summary: getChatsSummaryRequest,
  get_chat_threads: getChatThreadsRequest,
  get_chat_threads_summary: getChatThreadsSummaryRequest,
  get_groups_status: getGroupsStatusRequest,
  get_predicted_agent: getPredictedAgentRequest,
  start_chat: startChatRequest,
  send_event: sendEventRequest,
  send_file: sendFileRequest,
  send_rich_message_postback: sendRichMessagePostbackRequest,
  send_sneak_peek: sendSneakPeekRequest,
  close_thread: closeThreadRequest,
  update_chat_properties: updateChatPropertiesRequest,
  update_chat_thread_properties: updateChatThreadPropertiesRequest,
  update_last_seen_timestamp: updateLastSeenTimestampRequest,
  update_customer: updateCustomerRequest,
  update_customer_page: updateCustomerPageRequest,
};
/** By name on the wire; other names, `constructor` among them, give `undefined`. */
export const responses: Validators<keyof Actions> = {
  __proto__: null,
  login: loginResponse,
  get_chats_summary: getChatsSummaryResponse,
  get_chat_threads: getChatThreadsResponse,
  get_chat_threads_summary: getChatThreadsSummaryResponse,
  get_groups_status: getGroupsStatusResponse,
  get_predicted_agent: getPredictedAgentResponse,
  start_chat: startChatResponse,
  send_event: sendEventResponse,
  send_file: sendFileResponse,
  send_rich_message_postback: sendRichMessagePostbackResponse,
  send_sneak_peek: sendSneakPeekResponse,
  close_thread: closeThreadResponse,
  update_chat_properties: updateChatPropertiesResponse,
  update_chat_thread_properties: updateChatThreadPropertiesResponse,
  update_last_seen_timestamp: updateLastSeenTimestampResponse,
  update_customer: updateCustomerResponse,
  update_customer_page: updateCustomerPageResponse,
};
/** By name on the wire; other names, `constructor` among them, give `undefined`. */
export const pushes: Validators<keyof Pushes> = {
  __proto__: null,
  incoming_chat_thread: incomingChatThreadPush,
  incoming_event: incomingEventPush,
  incoming_rich_message_postback: incomingRichMessagePostbackPush,
  incoming_multicast: incomingMulticastPush,
  incoming_typing_indicator: incomingTypingIndicatorPush,
  customer_disconnected: customerDisconnectedPush,
  thread_closed: threadClosedPush,
  chat_scopes_updated: chatScopesUpdatedPush,
  customer_updated: customerUpdatedPush,
  customer_page_updated: customerPageUpdatedPush,
  chat_properties_updated: chatPropertiesUpdatedPush,
  chat_thread_properties_updated: chatThreadPropertiesUpdatedPush,
  last_seen_timestamp_updated: lastSeenTimestampUpdatedPush,
  chat_user_added: chatUserAddedPush,
  chat_user_removed: chatUserRemovedPush,
};
/** All of them as the option `validators` of a client; `validatorsOf` makes one of some of them. */
export const validators = /* @__PURE__ */ validatorsOf({ requests, responses, pushes });
export { DriftError, validatorsOf } from "../runtime/drift.js";
export type { Drift } from "../runtime/validation.js";
