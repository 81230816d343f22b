// Made by `npm run generate` from the documents in spec/. Do not edit.
// The code of the functions is Ajv's (https://ajv.js.org, MIT). TypeScript need not check it again.
// @ts-nocheck
import { validatorsOf } from "../runtime/drift.js";
import type { Validator, Validators } from "../shared.js";
import type { Actions, Pushes } from "./types.js";


export const loginRequest: Validator = validate0;
const schema0 = {"type":"object","required":["token"],"properties":{"token":{"type":"string"},"reconnect":{"type":"boolean"},"push_notifications":{"type":"object","required":["firebase_token","platform"],"properties":{"firebase_token":{"type":"string"},"platform":{"type":"string","enum":["ios","android"]}}},"application":{"type":"object","properties":{"name":{"type":"string"},"version":{"type":"string"}}}}};
function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:14",schemaPath:"login.request#/required",keyword:"required",params:{missingProperty: "token"},message:"must have required property '"+"token"+"'"}); errors++;
}
if(data.token !== undefined){
let data0 = data.token;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/token",source:"documents/agent-rtm-2017-09/client-server.md:14",schemaPath:"login.request#/properties/token/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.reconnect !== undefined){
let data1 = data.reconnect;
if(typeof data1 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/reconnect",source:"documents/agent-rtm-2017-09/client-server.md:15",schemaPath:"login.request#/properties/reconnect/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.push_notifications !== undefined){
let data2 = data.push_notifications;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.firebase_token === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/push_notifications",source:"documents/agent-rtm-2017-09/client-server.md:17",schemaPath:"login.request#/properties/push_notifications/required",keyword:"required",params:{missingProperty: "firebase_token"},message:"must have required property '"+"firebase_token"+"'"}); errors++;
}
if(data2.platform === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/push_notifications",source:"documents/agent-rtm-2017-09/client-server.md:18",schemaPath:"login.request#/properties/push_notifications/required",keyword:"required",params:{missingProperty: "platform"},message:"must have required property '"+"platform"+"'"}); errors++;
}
if(data2.firebase_token !== undefined){
let data3 = data2.firebase_token;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/push_notifications/firebase_token",source:"documents/agent-rtm-2017-09/client-server.md:17",schemaPath:"login.request#/properties/push_notifications/properties/firebase_token/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data2.platform !== undefined){
let data4 = data2.platform;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/push_notifications/platform",source:"documents/agent-rtm-2017-09/client-server.md:18",schemaPath:"login.request#/properties/push_notifications/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema0.properties.push_notifications.properties.platform.enum;
if(!((data4 === "ios") || (data4 === "android"))){
(vErrors ??= []).push({instancePath:instancePath+"/push_notifications/platform",source:"documents/agent-rtm-2017-09/client-server.md:18",schemaPath:"login.request#/properties/push_notifications/properties/platform/enum",keyword:"enum",params:{allowedValues: schema0.properties.push_notifications.properties.platform.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/push_notifications",source:"documents/agent-rtm-2017-09/client-server.md:16",schemaPath:"login.request#/properties/push_notifications/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.application !== undefined){
let data5 = data.application;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/application/name",source:"documents/agent-rtm-2017-09/client-server.md:20",schemaPath:"login.request#/properties/application/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.version !== undefined){
let data7 = data5.version;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/application/version",source:"documents/agent-rtm-2017-09/client-server.md:21",schemaPath:"login.request#/properties/application/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/application",source:"documents/agent-rtm-2017-09/client-server.md:19",schemaPath:"login.request#/properties/application/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:8",schemaPath:"login.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
export const getArchivesRequest: Validator = validate1;
const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters !== undefined){
let data0 = data.filters;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.query !== undefined){
let data1 = data0.query;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/query",source:"documents/agent-rtm-2017-09/client-server.md:117",schemaPath:"get_archives.request#/properties/filters/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.date_from !== undefined){
let data2 = data0.date_from;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/date_from",source:"documents/agent-rtm-2017-09/client-server.md:118",schemaPath:"get_archives.request#/properties/filters/properties/date_from/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/date_from",source:"documents/agent-rtm-2017-09/client-server.md:118",schemaPath:"get_archives.request#/properties/filters/properties/date_from/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.date_to !== undefined){
let data3 = data0.date_to;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/date_to",source:"documents/agent-rtm-2017-09/client-server.md:119",schemaPath:"get_archives.request#/properties/filters/properties/date_to/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}); errors++;
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/date_to",source:"documents/agent-rtm-2017-09/client-server.md:119",schemaPath:"get_archives.request#/properties/filters/properties/date_to/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.agent_ids !== undefined){
let data4 = data0.agent_ids;
if(Array.isArray(data4)){
let valid3 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs11 = errors;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_ids/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:120",schemaPath:"get_archives.request#/properties/filters/properties/agent_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs11 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/agent_ids",source:"documents/agent-rtm-2017-09/client-server.md:120",schemaPath:"get_archives.request#/properties/filters/properties/agent_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.team_ids !== undefined){
let data6 = data0.team_ids;
if(Array.isArray(data6)){
let valid5 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs15 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/team_ids/" + i1,source:"documents/agent-rtm-2017-09/client-server.md:121",schemaPath:"get_archives.request#/properties/filters/properties/team_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid4 = _errs15 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/team_ids",source:"documents/agent-rtm-2017-09/client-server.md:121",schemaPath:"get_archives.request#/properties/filters/properties/team_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.properties !== undefined){
let data8 = data0.properties;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key0 in data8){
let data9 = data8[key0];
const _errs22 = errors;
const _errs23 = errors;
const _errs24 = errors;
let valid8 = false;
const _errs25 = errors;
if(errors === _errs25){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing0;
if(((data9.exists === undefined) && (missing0 = "exists")) || ((data9.values === undefined) && (missing0 = "values"))){
(vErrors ??= []).push({}); errors++;
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs25 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs27 = errors;
if(errors === _errs27){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing1;
if(((data9.exists === undefined) && (missing1 = "exists")) || ((data9.exclude_values === undefined) && (missing1 = "exclude_values"))){
(vErrors ??= []).push({}); errors++;
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs27 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const _errs29 = errors;
if(errors === _errs29){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if(((data9.values === undefined) && (missing2 = "values")) || ((data9.exclude_values === undefined) && (missing2 = "exclude_values"))){
(vErrors ??= []).push({}); errors++;
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs29 === errors;
valid8 = valid8 || _valid0;
}
}
if(!valid8){
(vErrors ??= []).push({}); errors++;
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
var valid7 = _errs23 === errors;
if(valid7){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/client-server.md:122",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.exists !== undefined){
let data10 = data9.exists;
if(typeof data10 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/exists",source:"documents/agent-rtm-2017-09/client-server.md:127",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data9.values !== undefined){
let data11 = data9.values;
if(Array.isArray(data11)){
let valid11 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
const _errs35 = errors;
const _errs36 = errors;
let valid12 = false;
const _errs37 = errors;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i2,source:"documents/agent-rtm-2017-09/client-server.md:128",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/properties/values/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs37 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs39 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i2,source:"documents/agent-rtm-2017-09/client-server.md:128",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/properties/values/items/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid1 = _errs39 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs41 = errors;
if(typeof data12 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i2,source:"documents/agent-rtm-2017-09/client-server.md:128",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/properties/values/items/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid1 = _errs41 === errors;
valid12 = valid12 || _valid1;
}
}
if(!valid12){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i2,source:"documents/agent-rtm-2017-09/client-server.md:128",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/properties/values/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs35 === errors;
if(!valid10){
valid11 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",source:"documents/agent-rtm-2017-09/client-server.md:128",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data9.exclude_values !== undefined){
let data13 = data9.exclude_values;
if(Array.isArray(data13)){
let valid14 = true;
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
const _errs45 = errors;
const _errs46 = errors;
let valid15 = false;
const _errs47 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude_values/" + i3,source:"documents/agent-rtm-2017-09/client-server.md:129",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/properties/exclude_values/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid2 = _errs47 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs49 = errors;
if(!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude_values/" + i3,source:"documents/agent-rtm-2017-09/client-server.md:129",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/properties/exclude_values/items/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid2 = _errs49 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs51 = errors;
if(typeof data14 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude_values/" + i3,source:"documents/agent-rtm-2017-09/client-server.md:129",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/properties/exclude_values/items/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid2 = _errs51 === errors;
valid15 = valid15 || _valid2;
}
}
if(!valid15){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude_values/" + i3,source:"documents/agent-rtm-2017-09/client-server.md:129",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/properties/exclude_values/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
var valid13 = _errs45 === errors;
if(!valid13){
valid14 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude_values",source:"documents/agent-rtm-2017-09/client-server.md:129",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/properties/exclude_values/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/client-server.md:122",schemaPath:"get_archives.request#/properties/filters/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties",source:"documents/agent-rtm-2017-09/client-server.md:122",schemaPath:"get_archives.request#/properties/filters/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data0.agents !== undefined){
let data15 = data0.agents;
if(Array.isArray(data15)){
let valid17 = true;
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
const _errs55 = errors;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/agents/" + i4,source:"documents/agent-rtm-2017-09/client-server.md:136",schemaPath:"get_archives.request#/properties/filters/properties/agents/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid16 = _errs55 === errors;
if(!valid16){
valid17 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/agents",source:"documents/agent-rtm-2017-09/client-server.md:136",schemaPath:"get_archives.request#/properties/filters/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters",source:"documents/agent-rtm-2017-09/client-server.md:117",schemaPath:"get_archives.request#/properties/filters/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.pagination !== undefined){
let data17 = data.pagination;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.page !== undefined){
let data18 = data17.page;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/pagination/page",source:"documents/agent-rtm-2017-09/client-server.md:123",schemaPath:"get_archives.request#/properties/pagination/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data17.limit !== undefined){
let data19 = data17.limit;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
(vErrors ??= []).push({instancePath:instancePath+"/pagination/limit",source:"documents/agent-rtm-2017-09/client-server.md:124",schemaPath:"get_archives.request#/properties/pagination/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pagination",source:"documents/agent-rtm-2017-09/client-server.md:123",schemaPath:"get_archives.request#/properties/pagination/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:111",schemaPath:"get_archives.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
export const getFilteredChatsRequest: Validator = validate2;
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters !== undefined){
let data0 = data.filters;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.include_active !== undefined){
let data1 = data0.include_active;
if(typeof data1 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/include_active",source:"documents/agent-rtm-2017-09/client-server.md:184",schemaPath:"get_filtered_chats.request#/properties/filters/properties/include_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data0.properties !== undefined){
let data2 = data0.properties;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
const _errs10 = errors;
const _errs11 = errors;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(errors === _errs13){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing0;
if(((data3.exists === undefined) && (missing0 = "exists")) || ((data3.values === undefined) && (missing0 = "values"))){
(vErrors ??= []).push({}); errors++;
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs15 = errors;
if(errors === _errs15){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.exists === undefined) && (missing1 = "exists")) || ((data3.exclude_values === undefined) && (missing1 = "exclude_values"))){
(vErrors ??= []).push({}); errors++;
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs17 = errors;
if(errors === _errs17){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if(((data3.values === undefined) && (missing2 = "values")) || ((data3.exclude_values === undefined) && (missing2 = "exclude_values"))){
(vErrors ??= []).push({}); errors++;
}
}
else {
(vErrors ??= []).push({}); errors++;
}
}
var _valid0 = _errs17 === errors;
valid4 = valid4 || _valid0;
}
}
if(!valid4){
(vErrors ??= []).push({}); errors++;
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
var valid3 = _errs11 === errors;
if(valid3){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/client-server.md:185",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/not",keyword:"not",params:{},message:"must NOT be valid"}); errors++;
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
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.exists !== undefined){
let data4 = data3.exists;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/exists",source:"documents/agent-rtm-2017-09/client-server.md:188",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/properties/exists/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data3.values !== undefined){
let data5 = data3.values;
if(Array.isArray(data5)){
let valid7 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs23 = errors;
const _errs24 = errors;
let valid8 = false;
const _errs25 = errors;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:189",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/properties/values/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs25 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs27 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:189",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/properties/values/items/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid1 = _errs27 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs29 = errors;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:189",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/properties/values/items/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid1 = _errs29 === errors;
valid8 = valid8 || _valid1;
}
}
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/values/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:189",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/properties/values/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
var valid6 = _errs23 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/values",source:"documents/agent-rtm-2017-09/client-server.md:189",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data3.exclude_values !== undefined){
let data7 = data3.exclude_values;
if(Array.isArray(data7)){
let valid10 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs33 = errors;
const _errs34 = errors;
let valid11 = false;
const _errs35 = errors;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude_values/" + i1,source:"documents/agent-rtm-2017-09/client-server.md:190",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/properties/exclude_values/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid2 = _errs35 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const _errs37 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude_values/" + i1,source:"documents/agent-rtm-2017-09/client-server.md:190",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/properties/exclude_values/items/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid2 = _errs37 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const _errs39 = errors;
if(typeof data8 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude_values/" + i1,source:"documents/agent-rtm-2017-09/client-server.md:190",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/properties/exclude_values/items/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid2 = _errs39 === errors;
valid11 = valid11 || _valid2;
}
}
if(!valid11){
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude_values/" + i1,source:"documents/agent-rtm-2017-09/client-server.md:190",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/properties/exclude_values/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid9 = _errs33 === errors;
if(!valid9){
valid10 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/exclude_values",source:"documents/agent-rtm-2017-09/client-server.md:190",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/properties/exclude_values/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/client-server.md:185",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters/properties",source:"documents/agent-rtm-2017-09/client-server.md:185",schemaPath:"get_filtered_chats.request#/properties/filters/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/filters",source:"documents/agent-rtm-2017-09/client-server.md:184",schemaPath:"get_filtered_chats.request#/properties/filters/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:179",schemaPath:"get_filtered_chats.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate2.errors = vErrors;
return errors === 0;
}
export const getChatThreadsRequest: Validator = validate3;
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:268",schemaPath:"get_chat_threads.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/client-server.md:268",schemaPath:"get_chat_threads.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/thread_ids/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:269",schemaPath:"get_chat_threads.request#/properties/thread_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/thread_ids",source:"documents/agent-rtm-2017-09/client-server.md:269",schemaPath:"get_chat_threads.request#/properties/thread_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:262",schemaPath:"get_chat_threads.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate3.errors = vErrors;
return errors === 0;
}
export const superviseChatRequest: Validator = validate4;
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:317",schemaPath:"supervise_chat.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/client-server.md:317",schemaPath:"supervise_chat.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.agent_ids !== undefined){
let data1 = data.agent_ids;
if(Array.isArray(data1)){
let valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent_ids/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:324",schemaPath:"supervise_chat.request#/properties/agent_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agent_ids",source:"documents/agent-rtm-2017-09/client-server.md:318",schemaPath:"supervise_chat.request#/properties/agent_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:311",schemaPath:"supervise_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate4.errors = vErrors;
return errors === 0;
}
export const startChatRequest: Validator = validate5;
const schema6 = {"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["message","system_message","annotation","filled_form","file","custom"]}},"allOf":[{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"message"}}},"then":{"$ref":"schema:MessageEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"system_message"}}},"then":{"$ref":"schema:SystemMessageEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"annotation"}}},"then":{"$ref":"schema:AnnotationEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"filled_form"}}},"then":{"$ref":"schema:FilledFormEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"file"}}},"then":{"$ref":"schema:FileEvent.input"}},{"if":{"type":"object","required":["type"],"properties":{"type":{"const":"custom"}}},"then":{"$ref":"schema:CustomEvent.input"}}]};
const schema7 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"message"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"text":{"type":"string"},"recipients":{"type":"string","enum":["all","agents"]}}};
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:140",schemaPath:"MessageEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:137",schemaPath:"MessageEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-rtm-2017-09/objects.md:148",schemaPath:"MessageEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:139",schemaPath:"MessageEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:140",schemaPath:"MessageEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:140",schemaPath:"MessageEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/objects.md:141",schemaPath:"MessageEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:142",schemaPath:"MessageEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-rtm-2017-09/objects.md:143",schemaPath:"MessageEvent.input#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.recipients !== undefined){
let data7 = data.recipients;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:147",schemaPath:"MessageEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema7.properties.recipients.enum;
if(!((data7 === "all") || (data7 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:147",schemaPath:"MessageEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema7.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:134",schemaPath:"MessageEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
const schema8 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"system_message"},"timestamp":{"type":"integer"},"text":{"type":"string"},"recipients":{"type":"string","enum":["all","agents"]}}};
function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:160",schemaPath:"SystemMessageEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:157",schemaPath:"SystemMessageEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-rtm-2017-09/objects.md:167",schemaPath:"SystemMessageEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:159",schemaPath:"SystemMessageEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:160",schemaPath:"SystemMessageEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("system_message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:160",schemaPath:"SystemMessageEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "system_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.timestamp !== undefined){
let data4 = data.timestamp;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:161",schemaPath:"SystemMessageEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data5 = data.text;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-rtm-2017-09/objects.md:162",schemaPath:"SystemMessageEvent.input#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:166",schemaPath:"SystemMessageEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema8.properties.recipients.enum;
if(!((data6 === "all") || (data6 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:166",schemaPath:"SystemMessageEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema8.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:151",schemaPath:"SystemMessageEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
const schema9 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"annotation"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"text":{"type":"string"},"recipients":{"type":"string","enum":["all","agents"]},"annotation_type":{"type":"string"},"properties":{"$ref":"schema:Properties.input"}}};
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
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"Properties.input#/additionalProperties/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs11 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"Properties.input#/additionalProperties/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"Properties.input#/additionalProperties/additionalProperties/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"Properties.input#/additionalProperties/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/objects.md:374",schemaPath:"Properties.input#/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/objects.md:373",schemaPath:"Properties.input#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:368",schemaPath:"Properties.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate12.errors = vErrors;
return errors === 0;
}
function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:178",schemaPath:"AnnotationEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:175",schemaPath:"AnnotationEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-rtm-2017-09/objects.md:190",schemaPath:"AnnotationEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:177",schemaPath:"AnnotationEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:178",schemaPath:"AnnotationEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("annotation" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:178",schemaPath:"AnnotationEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "annotation"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/objects.md:179",schemaPath:"AnnotationEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:180",schemaPath:"AnnotationEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-rtm-2017-09/objects.md:181",schemaPath:"AnnotationEvent.input#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.recipients !== undefined){
let data7 = data.recipients;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:189",schemaPath:"AnnotationEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema9.properties.recipients.enum;
if(!((data7 === "all") || (data7 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:189",schemaPath:"AnnotationEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema9.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.annotation_type !== undefined){
let data8 = data.annotation_type;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/annotation_type",source:"documents/agent-rtm-2017-09/objects.md:183",schemaPath:"AnnotationEvent.input#/properties/annotation_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data9 = data.properties;
if(!(validate12(data9, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:169",schemaPath:"AnnotationEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate11.errors = vErrors;
return errors === 0;
}
const schema11 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"filled_form"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"recipients":{"type":"string","enum":["all","agents"]},"properties":{"$ref":"schema:Properties.input"},"fields":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"name":{"type":"string"},"label":{"type":"string"},"required":{"type":"string"},"value":{"type":"string"},"options":{"type":"array","items":{"type":"object","properties":{"label":{"type":"string"},"value":{"type":"string"},"checked":{"type":"boolean"}}}}}}}}};
function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:199",schemaPath:"FilledFormEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:196",schemaPath:"FilledFormEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-rtm-2017-09/objects.md:275",schemaPath:"FilledFormEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:198",schemaPath:"FilledFormEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:199",schemaPath:"FilledFormEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("filled_form" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:199",schemaPath:"FilledFormEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "filled_form"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/objects.md:200",schemaPath:"FilledFormEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:201",schemaPath:"FilledFormEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:274",schemaPath:"FilledFormEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema11.properties.recipients.enum;
if(!((data6 === "all") || (data6 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:274",schemaPath:"FilledFormEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema11.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate12(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
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
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/type",source:"documents/agent-rtm-2017-09/objects.md:208",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.name !== undefined){
let data11 = data9.name;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/name",source:"documents/agent-rtm-2017-09/objects.md:209",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.label !== undefined){
let data12 = data9.label;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/label",source:"documents/agent-rtm-2017-09/objects.md:210",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.required !== undefined){
let data13 = data9.required;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/required",source:"documents/agent-rtm-2017-09/objects.md:211",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/required/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.value !== undefined){
let data14 = data9.value;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/value",source:"documents/agent-rtm-2017-09/objects.md:212",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
if(data16.label !== undefined){
let data17 = data16.label;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1+"/label",source:"documents/agent-rtm-2017-09/objects.md:227",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/options/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data16.value !== undefined){
let data18 = data16.value;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1+"/value",source:"documents/agent-rtm-2017-09/objects.md:228",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/options/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data16.checked !== undefined){
let data19 = data16.checked;
if(typeof data19 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1+"/checked",source:"documents/agent-rtm-2017-09/objects.md:229",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/options/items/properties/checked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1,source:"documents/agent-rtm-2017-09/objects.md:226",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid4 = _errs32 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options",source:"documents/agent-rtm-2017-09/objects.md:226",schemaPath:"FilledFormEvent.input#/properties/fields/items/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/agent-rtm-2017-09/objects.md:206",schemaPath:"FilledFormEvent.input#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs18 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/agent-rtm-2017-09/objects.md:206",schemaPath:"FilledFormEvent.input#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:193",schemaPath:"FilledFormEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
const schema12 = {"type":"object","required":["type"],"properties":{"id":{"type":"string"},"custom_id":{"type":"string"},"order":{"type":"integer"},"type":{"type":"string","const":"file"},"author_id":{"type":"string"},"timestamp":{"type":"integer"},"recipients":{"type":"string","enum":["all","agents"]},"properties":{"$ref":"schema:Properties.input"},"name":{"type":"string"},"url":{"type":"string"},"content_type":{"type":"string"},"size":{"type":"integer"},"width":{"type":"integer"},"height":{"type":"integer"}}};
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:284",schemaPath:"FileEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:281",schemaPath:"FileEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-rtm-2017-09/objects.md:302",schemaPath:"FileEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:283",schemaPath:"FileEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:284",schemaPath:"FileEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("file" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:284",schemaPath:"FileEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/objects.md:285",schemaPath:"FileEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:286",schemaPath:"FileEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:300",schemaPath:"FileEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema12.properties.recipients.enum;
if(!((data6 === "all") || (data6 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:300",schemaPath:"FileEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema12.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-rtm-2017-09/objects.md:291",schemaPath:"FileEvent.input#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.url !== undefined){
let data9 = data.url;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/agent-rtm-2017-09/objects.md:292",schemaPath:"FileEvent.input#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.content_type !== undefined){
let data10 = data.content_type;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/content_type",source:"documents/agent-rtm-2017-09/objects.md:293",schemaPath:"FileEvent.input#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.size !== undefined){
let data11 = data.size;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",source:"documents/agent-rtm-2017-09/objects.md:294",schemaPath:"FileEvent.input#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.width !== undefined){
let data12 = data.width;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/width",source:"documents/agent-rtm-2017-09/objects.md:295",schemaPath:"FileEvent.input#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.height !== undefined){
let data13 = data.height;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",source:"documents/agent-rtm-2017-09/objects.md:296",schemaPath:"FileEvent.input#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:278",schemaPath:"FileEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
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
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:310",schemaPath:"CustomEvent.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:307",schemaPath:"CustomEvent.input#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-rtm-2017-09/objects.md:326",schemaPath:"CustomEvent.input#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:309",schemaPath:"CustomEvent.input#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:310",schemaPath:"CustomEvent.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("custom" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:310",schemaPath:"CustomEvent.input#/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/objects.md:311",schemaPath:"CustomEvent.input#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:312",schemaPath:"CustomEvent.input#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:325",schemaPath:"CustomEvent.input#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema13.properties.recipients.enum;
if(!((data6 === "all") || (data6 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:325",schemaPath:"CustomEvent.input#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema13.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
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
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:304",schemaPath:"CustomEvent.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate7(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
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
if(!(validate9(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate9.errors : vErrors.concat(validate9.errors);
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
if(!(validate11(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
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
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
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
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
if(!(validate21(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var _valid5 = _errs36 === errors;
valid11 = _valid5;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:134",schemaPath:"Event.input#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:134",schemaPath:"Event.input#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema6.properties.type.enum;
if(!((((((data6 === "message") || (data6 === "system_message")) || (data6 === "annotation")) || (data6 === "filled_form")) || (data6 === "file")) || (data6 === "custom"))){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:134",schemaPath:"Event.input#/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.type.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:134",schemaPath:"Event.input#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.groups !== undefined){
let data0 = data.groups;
if(Array.isArray(data0)){
let valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0,source:"documents/agent-rtm-2017-09/objects.md:362",schemaPath:"Scopes#/properties/groups/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/groups",source:"documents/agent-rtm-2017-09/objects.md:357",schemaPath:"Scopes#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.agents !== undefined){
let data2 = data.agents;
if(Array.isArray(data2)){
let valid4 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs7 = errors;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agents/" + i1,source:"documents/agent-rtm-2017-09/objects.md:363",schemaPath:"Scopes#/properties/agents/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid3 = _errs7 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agents",source:"documents/agent-rtm-2017-09/objects.md:357",schemaPath:"Scopes#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:356",schemaPath:"Scopes#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.initial_events !== undefined){
let data0 = data.initial_events;
if(Array.isArray(data0)){
let valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!(validate6(data1, {instancePath:instancePath+"/initial_events/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/initial_events",source:"documents/agent-rtm-2017-09/client-server.md:348",schemaPath:"start_chat.request#/properties/initial_events/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.chat !== undefined){
let data2 = data.chat;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.properties !== undefined){
let data3 = data2.properties;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
let data4 = data3[key0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
const _errs13 = errors;
let valid6 = false;
const _errs14 = errors;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs14 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs16 = errors;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs16 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs18 = errors;
if(typeof data5 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs18 === errors;
valid6 = valid6 || _valid0;
}
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/client-server.md:354",schemaPath:"start_chat.request#/properties/chat/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties",source:"documents/agent-rtm-2017-09/client-server.md:354",schemaPath:"start_chat.request#/properties/chat/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data2.thread !== undefined){
let data6 = data2.thread;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.events !== undefined){
let data7 = data6.events;
if(Array.isArray(data7)){
let valid9 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs24 = errors;
if(!(validate6(data8, {instancePath:instancePath+"/chat/thread/events/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
var valid8 = _errs24 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/events",source:"documents/agent-rtm-2017-09/client-server.md:361",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
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
let valid12 = false;
const _errs33 = errors;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs33 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs35 = errors;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid1 = _errs35 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const _errs37 = errors;
if(typeof data11 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid1 = _errs37 === errors;
valid12 = valid12 || _valid1;
}
}
if(!valid12){
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/client-server.md:372",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread/properties",source:"documents/agent-rtm-2017-09/client-server.md:372",schemaPath:"start_chat.request#/properties/chat/properties/thread/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.scopes !== undefined){
let data12 = data6.scopes;
if(!(validate26(data12, {instancePath:instancePath+"/chat/thread/scopes",parentData:data6,parentDataProperty:"scopes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/thread",source:"documents/agent-rtm-2017-09/client-server.md:360",schemaPath:"start_chat.request#/properties/chat/properties/thread/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:353",schemaPath:"start_chat.request#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:342",schemaPath:"start_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate5.errors = vErrors;
return errors === 0;
}
export const joinChatRequest: Validator = validate28;
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:418",schemaPath:"join_chat.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.agent_ids === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:419",schemaPath:"join_chat.request#/required",keyword:"required",params:{missingProperty: "agent_ids"},message:"must have required property '"+"agent_ids"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/client-server.md:418",schemaPath:"join_chat.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.agent_ids !== undefined){
let data1 = data.agent_ids;
if(Array.isArray(data1)){
let valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent_ids/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:425",schemaPath:"join_chat.request#/properties/agent_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agent_ids",source:"documents/agent-rtm-2017-09/client-server.md:419",schemaPath:"join_chat.request#/properties/agent_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:412",schemaPath:"join_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
export const removeFromChatRequest: Validator = validate29;
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:450",schemaPath:"remove_from_chat.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/client-server.md:450",schemaPath:"remove_from_chat.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.customer_ids !== undefined){
let data1 = data.customer_ids;
if(Array.isArray(data1)){
let valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_ids/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:458",schemaPath:"remove_from_chat.request#/properties/customer_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid1 = _errs5 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/customer_ids",source:"documents/agent-rtm-2017-09/client-server.md:451",schemaPath:"remove_from_chat.request#/properties/customer_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.agent_ids !== undefined){
let data3 = data.agent_ids;
if(Array.isArray(data3)){
let valid4 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent_ids/" + i1,source:"documents/agent-rtm-2017-09/client-server.md:459",schemaPath:"remove_from_chat.request#/properties/agent_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid3 = _errs9 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/agent_ids",source:"documents/agent-rtm-2017-09/client-server.md:452",schemaPath:"remove_from_chat.request#/properties/agent_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:443",schemaPath:"remove_from_chat.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
export const sendEventRequest: Validator = validate30;
function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:482",schemaPath:"send_event.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:483",schemaPath:"send_event.request#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/client-server.md:482",schemaPath:"send_event.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(!(validate6(data1, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:477",schemaPath:"send_event.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate30.errors = vErrors;
return errors === 0;
}
export const sendBroadcastRequest: Validator = validate32;
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:525",schemaPath:"send_broadcast.request#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"}); errors++;
}
if(data.scopes !== undefined){
let data0 = data.scopes;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.agents !== undefined){
let data1 = data0.agents;
if(Array.isArray(data1)){
let valid3 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:528",schemaPath:"send_broadcast.request#/properties/scopes/properties/agents/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid2 = _errs5 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes/agents",source:"documents/agent-rtm-2017-09/client-server.md:528",schemaPath:"send_broadcast.request#/properties/scopes/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.groups !== undefined){
let data3 = data0.groups;
if(Array.isArray(data3)){
let valid5 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/scopes/groups/" + i1,source:"documents/agent-rtm-2017-09/client-server.md:529",schemaPath:"send_broadcast.request#/properties/scopes/properties/groups/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid4 = _errs9 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes/groups",source:"documents/agent-rtm-2017-09/client-server.md:529",schemaPath:"send_broadcast.request#/properties/scopes/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/scopes",source:"documents/agent-rtm-2017-09/client-server.md:524",schemaPath:"send_broadcast.request#/properties/scopes/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:519",schemaPath:"send_broadcast.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate32.errors = vErrors;
return errors === 0;
}
export const markEventAsSeenRequest: Validator = validate33;
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:558",schemaPath:"mark_event_as_seen.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:559",schemaPath:"mark_event_as_seen.request#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/client-server.md:558",schemaPath:"mark_event_as_seen.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data1 = data.event_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/agent-rtm-2017-09/client-server.md:559",schemaPath:"mark_event_as_seen.request#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:553",schemaPath:"mark_event_as_seen.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
export const sendTypingIndicatorRequest: Validator = validate34;
const schema20 = {"type":"object","required":["chat_id","is_typing"],"properties":{"chat_id":{"type":"string"},"recipients":{"type":"string","enum":["all","agents"]},"is_typing":{"type":"boolean"}}};
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:588",schemaPath:"send_typing_indicator.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.is_typing === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:590",schemaPath:"send_typing_indicator.request#/required",keyword:"required",params:{missingProperty: "is_typing"},message:"must have required property '"+"is_typing"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/client-server.md:588",schemaPath:"send_typing_indicator.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.recipients !== undefined){
let data1 = data.recipients;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/client-server.md:589",schemaPath:"send_typing_indicator.request#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema20.properties.recipients.enum;
if(!((data1 === "all") || (data1 === "agents"))){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/client-server.md:589",schemaPath:"send_typing_indicator.request#/properties/recipients/enum",keyword:"enum",params:{allowedValues: schema20.properties.recipients.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.is_typing !== undefined){
let data2 = data.is_typing;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/is_typing",source:"documents/agent-rtm-2017-09/client-server.md:590",schemaPath:"send_typing_indicator.request#/properties/is_typing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:583",schemaPath:"send_typing_indicator.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
export const banCustomerRequest: Validator = validate35;
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:621",schemaPath:"ban_customer.request#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.ban === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:622",schemaPath:"ban_customer.request#/required",keyword:"required",params:{missingProperty: "ban"},message:"must have required property '"+"ban"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/agent-rtm-2017-09/client-server.md:621",schemaPath:"ban_customer.request#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.ban !== undefined){
let data1 = data.ban;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.days === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/ban",source:"documents/agent-rtm-2017-09/client-server.md:622",schemaPath:"ban_customer.request#/properties/ban/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"}); errors++;
}
if(data1.days !== undefined){
let data2 = data1.days;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/ban/days",source:"documents/agent-rtm-2017-09/client-server.md:622",schemaPath:"ban_customer.request#/properties/ban/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/ban",source:"documents/agent-rtm-2017-09/client-server.md:622",schemaPath:"ban_customer.request#/properties/ban/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:615",schemaPath:"ban_customer.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
export const unbanCustomerRequest: Validator = validate36;
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:655",schemaPath:"unban_customer.request#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/agent-rtm-2017-09/client-server.md:655",schemaPath:"unban_customer.request#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:649",schemaPath:"unban_customer.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
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
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:684",schemaPath:"close_thread.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/client-server.md:684",schemaPath:"close_thread.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-rtm-2017-09/client-server.md:685",schemaPath:"close_thread.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:678",schemaPath:"close_thread.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
export const updateChatScopesRequest: Validator = validate38;
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:713",schemaPath:"update_chat_scopes.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/client-server.md:713",schemaPath:"update_chat_scopes.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.add_scopes !== undefined){
let data1 = data.add_scopes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.groups !== undefined){
let data2 = data1.groups;
if(Array.isArray(data2)){
let valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/add_scopes/groups/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:722",schemaPath:"update_chat_scopes.request#/properties/add_scopes/properties/groups/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/add_scopes/groups",source:"documents/agent-rtm-2017-09/client-server.md:722",schemaPath:"update_chat_scopes.request#/properties/add_scopes/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data1.agents !== undefined){
let data4 = data1.agents;
if(Array.isArray(data4)){
let valid5 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs11 = errors;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/add_scopes/agents/" + i1,source:"documents/agent-rtm-2017-09/client-server.md:723",schemaPath:"update_chat_scopes.request#/properties/add_scopes/properties/agents/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid4 = _errs11 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/add_scopes/agents",source:"documents/agent-rtm-2017-09/client-server.md:723",schemaPath:"update_chat_scopes.request#/properties/add_scopes/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/add_scopes",source:"documents/agent-rtm-2017-09/client-server.md:714",schemaPath:"update_chat_scopes.request#/properties/add_scopes/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.remove_scopes !== undefined){
let data6 = data.remove_scopes;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.groups !== undefined){
let data7 = data6.groups;
if(Array.isArray(data7)){
let valid8 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs17 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/remove_scopes/groups/" + i2,source:"documents/agent-rtm-2017-09/client-server.md:726",schemaPath:"update_chat_scopes.request#/properties/remove_scopes/properties/groups/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var valid7 = _errs17 === errors;
if(!valid7){
valid8 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remove_scopes/groups",source:"documents/agent-rtm-2017-09/client-server.md:726",schemaPath:"update_chat_scopes.request#/properties/remove_scopes/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/remove_scopes",source:"documents/agent-rtm-2017-09/client-server.md:715",schemaPath:"update_chat_scopes.request#/properties/remove_scopes/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:708",schemaPath:"update_chat_scopes.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
export const updateAgentRequest: Validator = validate39;
const schema25 = {"type":"object","properties":{"agent_id":{"type":"string"},"routing_status":{"type":"string","enum":["accepting_chats","not_accepting_chats"]}}};
function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id !== undefined){
let data0 = data.agent_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent_id",source:"documents/agent-rtm-2017-09/client-server.md:751",schemaPath:"update_agent.request#/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.routing_status !== undefined){
let data1 = data.routing_status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"documents/agent-rtm-2017-09/client-server.md:752",schemaPath:"update_agent.request#/properties/routing_status/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema25.properties.routing_status.enum;
if(!((data1 === "accepting_chats") || (data1 === "not_accepting_chats"))){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"documents/agent-rtm-2017-09/client-server.md:752",schemaPath:"update_agent.request#/properties/routing_status/enum",keyword:"enum",params:{allowedValues: schema25.properties.routing_status.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:745",schemaPath:"update_agent.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
export const changePushNotificationsRequest: Validator = validate40;
const schema26 = {"type":"object","required":["firebase_token","platform","enabled"],"properties":{"firebase_token":{"type":"string"},"platform":{"type":"string","enum":["ios","android"]},"enabled":{"type":"boolean"}}};
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firebase_token === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:782",schemaPath:"change_push_notifications.request#/required",keyword:"required",params:{missingProperty: "firebase_token"},message:"must have required property '"+"firebase_token"+"'"}); errors++;
}
if(data.platform === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:783",schemaPath:"change_push_notifications.request#/required",keyword:"required",params:{missingProperty: "platform"},message:"must have required property '"+"platform"+"'"}); errors++;
}
if(data.enabled === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:784",schemaPath:"change_push_notifications.request#/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"}); errors++;
}
if(data.firebase_token !== undefined){
let data0 = data.firebase_token;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/firebase_token",source:"documents/agent-rtm-2017-09/client-server.md:782",schemaPath:"change_push_notifications.request#/properties/firebase_token/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.platform !== undefined){
let data1 = data.platform;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/platform",source:"documents/agent-rtm-2017-09/client-server.md:783",schemaPath:"change_push_notifications.request#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
const vSchema0 = schema26.properties.platform.enum;
if(!((data1 === "ios") || (data1 === "android"))){
(vErrors ??= []).push({instancePath:instancePath+"/platform",source:"documents/agent-rtm-2017-09/client-server.md:783",schemaPath:"change_push_notifications.request#/properties/platform/enum",keyword:"enum",params:{allowedValues: schema26.properties.platform.enum},message:"must be equal to one of the allowed values"}); errors++;
}
}
if(data.enabled !== undefined){
let data2 = data.enabled;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/enabled",source:"documents/agent-rtm-2017-09/client-server.md:784",schemaPath:"change_push_notifications.request#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:776",schemaPath:"change_push_notifications.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
export const updateChatPropertiesRequest: Validator = validate41;
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:818",schemaPath:"update_chat_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:819",schemaPath:"update_chat_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/client-server.md:818",schemaPath:"update_chat_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(typeof data3 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/client-server.md:825",schemaPath:"update_chat_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/agent-rtm-2017-09/client-server.md:819",schemaPath:"update_chat_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:813",schemaPath:"update_chat_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
export const updateChatThreadPropertiesRequest: Validator = validate42;
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:854",schemaPath:"update_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:855",schemaPath:"update_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:856",schemaPath:"update_chat_thread_properties.request#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/client-server.md:854",schemaPath:"update_chat_thread_properties.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-rtm-2017-09/client-server.md:855",schemaPath:"update_chat_thread_properties.request#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs15 = errors;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs17 = errors;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs17 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/client-server.md:863",schemaPath:"update_chat_thread_properties.request#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/agent-rtm-2017-09/client-server.md:856",schemaPath:"update_chat_thread_properties.request#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:849",schemaPath:"update_chat_thread_properties.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
export const updateLastSeenTimestampRequest: Validator = validate43;
function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:892",schemaPath:"update_last_seen_timestamp.request#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/client-server.md:892",schemaPath:"update_last_seen_timestamp.request#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data1 = data.timestamp;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/client-server.md:893",schemaPath:"update_last_seen_timestamp.request#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:887",schemaPath:"update_last_seen_timestamp.request#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
export const loginResponse: Validator = validate44;
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:122",schemaPath:"MyProfile#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:123",schemaPath:"MyProfile#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:124",schemaPath:"MyProfile#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:125",schemaPath:"MyProfile#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"}); errors++;
}
if(data.present === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:126",schemaPath:"MyProfile#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"}); errors++;
}
if(data.last_seen_timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:127",schemaPath:"MyProfile#/required",keyword:"required",params:{missingProperty: "last_seen_timestamp"},message:"must have required property '"+"last_seen_timestamp"+"'"}); errors++;
}
if(data.avatar === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:128",schemaPath:"MyProfile#/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"}); errors++;
}
if(data.routing_status === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:129",schemaPath:"MyProfile#/required",keyword:"required",params:{missingProperty: "routing_status"},message:"must have required property '"+"routing_status"+"'"}); errors++;
}
if(data.permission === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:130",schemaPath:"MyProfile#/required",keyword:"required",params:{missingProperty: "permission"},message:"must have required property '"+"permission"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:122",schemaPath:"MyProfile#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:123",schemaPath:"MyProfile#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-rtm-2017-09/objects.md:124",schemaPath:"MyProfile#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/agent-rtm-2017-09/objects.md:125",schemaPath:"MyProfile#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.present !== undefined){
let data4 = data.present;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/agent-rtm-2017-09/objects.md:126",schemaPath:"MyProfile#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.last_seen_timestamp !== undefined){
let data5 = data.last_seen_timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/last_seen_timestamp",source:"documents/agent-rtm-2017-09/objects.md:127",schemaPath:"MyProfile#/properties/last_seen_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.avatar !== undefined){
let data6 = data.avatar;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/agent-rtm-2017-09/objects.md:128",schemaPath:"MyProfile#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.routing_status !== undefined){
let data7 = data.routing_status;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"documents/agent-rtm-2017-09/objects.md:129",schemaPath:"MyProfile#/properties/routing_status/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.permission !== undefined){
let data8 = data.permission;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/permission",source:"documents/agent-rtm-2017-09/objects.md:130",schemaPath:"MyProfile#/properties/permission/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:119",schemaPath:"MyProfile#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:36",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:37",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.present === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:40",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"}); errors++;
}
if(data.banned === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:79",schemaPath:"Customer#/required",keyword:"required",params:{missingProperty: "banned"},message:"must have required property '"+"banned"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:36",schemaPath:"Customer#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:37",schemaPath:"Customer#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("customer" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:37",schemaPath:"Customer#/properties/type/const",keyword:"const",params:{allowedValue: "customer"},message:"must be equal to constant"}); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-rtm-2017-09/objects.md:84",schemaPath:"Customer#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/agent-rtm-2017-09/objects.md:85",schemaPath:"Customer#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.present !== undefined){
let data4 = data.present;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/agent-rtm-2017-09/objects.md:40",schemaPath:"Customer#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.last_seen_timestamp !== undefined){
let data5 = data.last_seen_timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/last_seen_timestamp",source:"documents/agent-rtm-2017-09/objects.md:86",schemaPath:"Customer#/properties/last_seen_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.monitoring !== undefined){
let data6 = data.monitoring;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.current_visit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring",source:"documents/agent-rtm-2017-09/objects.md:43",schemaPath:"Customer#/properties/monitoring/required",keyword:"required",params:{missingProperty: "current_visit"},message:"must have required property '"+"current_visit"+"'"}); errors++;
}
if(data6.stats === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring",source:"documents/agent-rtm-2017-09/objects.md:58",schemaPath:"Customer#/properties/monitoring/required",keyword:"required",params:{missingProperty: "stats"},message:"must have required property '"+"stats"+"'"}); errors++;
}
if(data6.referrer === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring",source:"documents/agent-rtm-2017-09/objects.md:64",schemaPath:"Customer#/properties/monitoring/required",keyword:"required",params:{missingProperty: "referrer"},message:"must have required property '"+"referrer"+"'"}); errors++;
}
if(data6.ip === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring",source:"documents/agent-rtm-2017-09/objects.md:65",schemaPath:"Customer#/properties/monitoring/required",keyword:"required",params:{missingProperty: "ip"},message:"must have required property '"+"ip"+"'"}); errors++;
}
if(data6.host === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring",source:"documents/agent-rtm-2017-09/objects.md:66",schemaPath:"Customer#/properties/monitoring/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"}); errors++;
}
if(data6.user_agent === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring",source:"documents/agent-rtm-2017-09/objects.md:67",schemaPath:"Customer#/properties/monitoring/required",keyword:"required",params:{missingProperty: "user_agent"},message:"must have required property '"+"user_agent"+"'"}); errors++;
}
if(data6.geolocation === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring",source:"documents/agent-rtm-2017-09/objects.md:68",schemaPath:"Customer#/properties/monitoring/required",keyword:"required",params:{missingProperty: "geolocation"},message:"must have required property '"+"geolocation"+"'"}); errors++;
}
if(data6.current_visit !== undefined){
let data7 = data6.current_visit;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.start === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/current_visit",source:"documents/agent-rtm-2017-09/objects.md:44",schemaPath:"Customer#/properties/monitoring/properties/current_visit/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"}); errors++;
}
if(data7.pages === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/current_visit",source:"documents/agent-rtm-2017-09/objects.md:45",schemaPath:"Customer#/properties/monitoring/properties/current_visit/required",keyword:"required",params:{missingProperty: "pages"},message:"must have required property '"+"pages"+"'"}); errors++;
}
if(data7.start !== undefined){
let data8 = data7.start;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/current_visit/start",source:"documents/agent-rtm-2017-09/objects.md:44",schemaPath:"Customer#/properties/monitoring/properties/current_visit/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data7.pages !== undefined){
let data9 = data7.pages;
if(Array.isArray(data9)){
let valid4 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs21 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.start === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/current_visit/pages/" + i0,source:"documents/agent-rtm-2017-09/objects.md:47",schemaPath:"Customer#/properties/monitoring/properties/current_visit/properties/pages/items/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"}); errors++;
}
if(data10.url === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/current_visit/pages/" + i0,source:"documents/agent-rtm-2017-09/objects.md:48",schemaPath:"Customer#/properties/monitoring/properties/current_visit/properties/pages/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data10.title === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/current_visit/pages/" + i0,source:"documents/agent-rtm-2017-09/objects.md:49",schemaPath:"Customer#/properties/monitoring/properties/current_visit/properties/pages/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"}); errors++;
}
if(data10.start !== undefined){
let data11 = data10.start;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/current_visit/pages/" + i0+"/start",source:"documents/agent-rtm-2017-09/objects.md:47",schemaPath:"Customer#/properties/monitoring/properties/current_visit/properties/pages/items/properties/start/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data10.url !== undefined){
let data12 = data10.url;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/current_visit/pages/" + i0+"/url",source:"documents/agent-rtm-2017-09/objects.md:48",schemaPath:"Customer#/properties/monitoring/properties/current_visit/properties/pages/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.title !== undefined){
let data13 = data10.title;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/current_visit/pages/" + i0+"/title",source:"documents/agent-rtm-2017-09/objects.md:49",schemaPath:"Customer#/properties/monitoring/properties/current_visit/properties/pages/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/current_visit/pages/" + i0,source:"documents/agent-rtm-2017-09/objects.md:45",schemaPath:"Customer#/properties/monitoring/properties/current_visit/properties/pages/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid3 = _errs21 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/current_visit/pages",source:"documents/agent-rtm-2017-09/objects.md:45",schemaPath:"Customer#/properties/monitoring/properties/current_visit/properties/pages/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/current_visit",source:"documents/agent-rtm-2017-09/objects.md:43",schemaPath:"Customer#/properties/monitoring/properties/current_visit/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.stats !== undefined){
let data14 = data6.stats;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.visits === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/stats",source:"documents/agent-rtm-2017-09/objects.md:59",schemaPath:"Customer#/properties/monitoring/properties/stats/required",keyword:"required",params:{missingProperty: "visits"},message:"must have required property '"+"visits"+"'"}); errors++;
}
if(data14.threads === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/stats",source:"documents/agent-rtm-2017-09/objects.md:60",schemaPath:"Customer#/properties/monitoring/properties/stats/required",keyword:"required",params:{missingProperty: "threads"},message:"must have required property '"+"threads"+"'"}); errors++;
}
if(data14.page_views === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/stats",source:"documents/agent-rtm-2017-09/objects.md:61",schemaPath:"Customer#/properties/monitoring/properties/stats/required",keyword:"required",params:{missingProperty: "page_views"},message:"must have required property '"+"page_views"+"'"}); errors++;
}
if(data14.last_visit === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/stats",source:"documents/agent-rtm-2017-09/objects.md:62",schemaPath:"Customer#/properties/monitoring/properties/stats/required",keyword:"required",params:{missingProperty: "last_visit"},message:"must have required property '"+"last_visit"+"'"}); errors++;
}
if(data14.visits !== undefined){
let data15 = data14.visits;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/stats/visits",source:"documents/agent-rtm-2017-09/objects.md:59",schemaPath:"Customer#/properties/monitoring/properties/stats/properties/visits/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data14.threads !== undefined){
let data16 = data14.threads;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/stats/threads",source:"documents/agent-rtm-2017-09/objects.md:60",schemaPath:"Customer#/properties/monitoring/properties/stats/properties/threads/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data14.page_views !== undefined){
let data17 = data14.page_views;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/stats/page_views",source:"documents/agent-rtm-2017-09/objects.md:61",schemaPath:"Customer#/properties/monitoring/properties/stats/properties/page_views/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data14.last_visit !== undefined){
let data18 = data14.last_visit;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/stats/last_visit",source:"documents/agent-rtm-2017-09/objects.md:62",schemaPath:"Customer#/properties/monitoring/properties/stats/properties/last_visit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/stats",source:"documents/agent-rtm-2017-09/objects.md:58",schemaPath:"Customer#/properties/monitoring/properties/stats/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.referrer !== undefined){
let data19 = data6.referrer;
if(typeof data19 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/referrer",source:"documents/agent-rtm-2017-09/objects.md:64",schemaPath:"Customer#/properties/monitoring/properties/referrer/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.ip !== undefined){
let data20 = data6.ip;
if(typeof data20 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/ip",source:"documents/agent-rtm-2017-09/objects.md:65",schemaPath:"Customer#/properties/monitoring/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.host !== undefined){
let data21 = data6.host;
if(typeof data21 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/host",source:"documents/agent-rtm-2017-09/objects.md:66",schemaPath:"Customer#/properties/monitoring/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.user_agent !== undefined){
let data22 = data6.user_agent;
if(typeof data22 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/user_agent",source:"documents/agent-rtm-2017-09/objects.md:67",schemaPath:"Customer#/properties/monitoring/properties/user_agent/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.geolocation !== undefined){
let data23 = data6.geolocation;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.country === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/geolocation",source:"documents/agent-rtm-2017-09/objects.md:69",schemaPath:"Customer#/properties/monitoring/properties/geolocation/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"}); errors++;
}
if(data23.country_code === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/geolocation",source:"documents/agent-rtm-2017-09/objects.md:70",schemaPath:"Customer#/properties/monitoring/properties/geolocation/required",keyword:"required",params:{missingProperty: "country_code"},message:"must have required property '"+"country_code"+"'"}); errors++;
}
if(data23.region === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/geolocation",source:"documents/agent-rtm-2017-09/objects.md:71",schemaPath:"Customer#/properties/monitoring/properties/geolocation/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'"}); errors++;
}
if(data23.city === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/geolocation",source:"documents/agent-rtm-2017-09/objects.md:72",schemaPath:"Customer#/properties/monitoring/properties/geolocation/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"}); errors++;
}
if(data23.timezone === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/geolocation",source:"documents/agent-rtm-2017-09/objects.md:73",schemaPath:"Customer#/properties/monitoring/properties/geolocation/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'"}); errors++;
}
if(data23.country !== undefined){
let data24 = data23.country;
if(typeof data24 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/geolocation/country",source:"documents/agent-rtm-2017-09/objects.md:69",schemaPath:"Customer#/properties/monitoring/properties/geolocation/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data23.country_code !== undefined){
let data25 = data23.country_code;
if(typeof data25 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/geolocation/country_code",source:"documents/agent-rtm-2017-09/objects.md:70",schemaPath:"Customer#/properties/monitoring/properties/geolocation/properties/country_code/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data23.region !== undefined){
let data26 = data23.region;
if(typeof data26 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/geolocation/region",source:"documents/agent-rtm-2017-09/objects.md:71",schemaPath:"Customer#/properties/monitoring/properties/geolocation/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data23.city !== undefined){
let data27 = data23.city;
if(typeof data27 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/geolocation/city",source:"documents/agent-rtm-2017-09/objects.md:72",schemaPath:"Customer#/properties/monitoring/properties/geolocation/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data23.timezone !== undefined){
let data28 = data23.timezone;
if(typeof data28 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/geolocation/timezone",source:"documents/agent-rtm-2017-09/objects.md:73",schemaPath:"Customer#/properties/monitoring/properties/geolocation/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/monitoring/geolocation",source:"documents/agent-rtm-2017-09/objects.md:68",schemaPath:"Customer#/properties/monitoring/properties/geolocation/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/monitoring",source:"documents/agent-rtm-2017-09/objects.md:87",schemaPath:"Customer#/properties/monitoring/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.properties !== undefined){
let data29 = data.properties;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key0 in data29){
let data30 = data29[key0];
if(typeof data30 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/objects.md:77",schemaPath:"Customer#/properties/properties/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/properties",source:"documents/agent-rtm-2017-09/objects.md:88",schemaPath:"Customer#/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.banned !== undefined){
let data31 = data.banned;
if(typeof data31 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/banned",source:"documents/agent-rtm-2017-09/objects.md:79",schemaPath:"Customer#/properties/banned/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:33",schemaPath:"Customer#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:93",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:94",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:95",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:96",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"}); errors++;
}
if(data.present === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:97",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"}); errors++;
}
if(data.last_seen_timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:98",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "last_seen_timestamp"},message:"must have required property '"+"last_seen_timestamp"+"'"}); errors++;
}
if(data.avatar === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:99",schemaPath:"Agent#/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:93",schemaPath:"Agent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:94",schemaPath:"Agent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("agent" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:94",schemaPath:"Agent#/properties/type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"}); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-rtm-2017-09/objects.md:95",schemaPath:"Agent#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/agent-rtm-2017-09/objects.md:96",schemaPath:"Agent#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.present !== undefined){
let data4 = data.present;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/agent-rtm-2017-09/objects.md:97",schemaPath:"Agent#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.last_seen_timestamp !== undefined){
let data5 = data.last_seen_timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/last_seen_timestamp",source:"documents/agent-rtm-2017-09/objects.md:98",schemaPath:"Agent#/properties/last_seen_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.avatar !== undefined){
let data6 = data.avatar;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/agent-rtm-2017-09/objects.md:99",schemaPath:"Agent#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.routing_status !== undefined){
let data7 = data.routing_status;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"documents/agent-rtm-2017-09/objects.md:103",schemaPath:"Agent#/properties/routing_status/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:90",schemaPath:"Agent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate50.errors = vErrors;
return errors === 0;
}
function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:108",schemaPath:"Supervisor#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:109",schemaPath:"Supervisor#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:110",schemaPath:"Supervisor#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.email === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:111",schemaPath:"Supervisor#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"}); errors++;
}
if(data.present === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:112",schemaPath:"Supervisor#/required",keyword:"required",params:{missingProperty: "present"},message:"must have required property '"+"present"+"'"}); errors++;
}
if(data.last_seen_timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:113",schemaPath:"Supervisor#/required",keyword:"required",params:{missingProperty: "last_seen_timestamp"},message:"must have required property '"+"last_seen_timestamp"+"'"}); errors++;
}
if(data.avatar === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:114",schemaPath:"Supervisor#/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:108",schemaPath:"Supervisor#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:109",schemaPath:"Supervisor#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("supervisor" !== data1){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:109",schemaPath:"Supervisor#/properties/type/const",keyword:"const",params:{allowedValue: "supervisor"},message:"must be equal to constant"}); errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-rtm-2017-09/objects.md:110",schemaPath:"Supervisor#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/email",source:"documents/agent-rtm-2017-09/objects.md:111",schemaPath:"Supervisor#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.present !== undefined){
let data4 = data.present;
if(typeof data4 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/present",source:"documents/agent-rtm-2017-09/objects.md:112",schemaPath:"Supervisor#/properties/present/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
if(data.last_seen_timestamp !== undefined){
let data5 = data.last_seen_timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/last_seen_timestamp",source:"documents/agent-rtm-2017-09/objects.md:113",schemaPath:"Supervisor#/properties/last_seen_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.avatar !== undefined){
let data6 = data.avatar;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/avatar",source:"documents/agent-rtm-2017-09/objects.md:114",schemaPath:"Supervisor#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.routing_status !== undefined){
let data7 = data.routing_status;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"corrections/agent-rtm-2017-09.yaml:30",schemaPath:"Supervisor#/properties/routing_status/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:105",schemaPath:"Supervisor#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
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
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
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
if("supervisor" !== data2){
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
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var _valid2 = _errs18 === errors;
valid5 = _valid2;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:33",schemaPath:"User#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:33",schemaPath:"User#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:33",schemaPath:"User#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:137",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:139",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:140",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:141",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:142",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:143",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:147",schemaPath:"MessageEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:137",schemaPath:"MessageEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-rtm-2017-09/objects.md:148",schemaPath:"MessageEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:139",schemaPath:"MessageEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:140",schemaPath:"MessageEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:140",schemaPath:"MessageEvent#/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/objects.md:141",schemaPath:"MessageEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:142",schemaPath:"MessageEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-rtm-2017-09/objects.md:143",schemaPath:"MessageEvent#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.recipients !== undefined){
let data7 = data.recipients;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:147",schemaPath:"MessageEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:134",schemaPath:"MessageEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:157",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:159",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:160",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:161",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:162",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:166",schemaPath:"SystemMessageEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:157",schemaPath:"SystemMessageEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-rtm-2017-09/objects.md:167",schemaPath:"SystemMessageEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:159",schemaPath:"SystemMessageEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:160",schemaPath:"SystemMessageEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("system_message" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:160",schemaPath:"SystemMessageEvent#/properties/type/const",keyword:"const",params:{allowedValue: "system_message"},message:"must be equal to constant"}); errors++;
}
}
if(data.timestamp !== undefined){
let data4 = data.timestamp;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:161",schemaPath:"SystemMessageEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data5 = data.text;
if(typeof data5 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-rtm-2017-09/objects.md:162",schemaPath:"SystemMessageEvent#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:166",schemaPath:"SystemMessageEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:151",schemaPath:"SystemMessageEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"Properties#/additionalProperties/additionalProperties/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}); errors++;
}
if(data1.value !== undefined){
let data2 = data1.value;
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"Properties#/additionalProperties/additionalProperties/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs11 = errors;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"Properties#/additionalProperties/additionalProperties/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs11 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs13 = errors;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"Properties#/additionalProperties/additionalProperties/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"Properties#/additionalProperties/additionalProperties/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/objects.md:374",schemaPath:"Properties#/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/objects.md:373",schemaPath:"Properties#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:368",schemaPath:"Properties#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:175",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:177",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:178",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:179",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:180",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:181",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:189",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.annotation_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:183",schemaPath:"AnnotationEvent#/required",keyword:"required",params:{missingProperty: "annotation_type"},message:"must have required property '"+"annotation_type"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:175",schemaPath:"AnnotationEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-rtm-2017-09/objects.md:190",schemaPath:"AnnotationEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:177",schemaPath:"AnnotationEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:178",schemaPath:"AnnotationEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("annotation" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:178",schemaPath:"AnnotationEvent#/properties/type/const",keyword:"const",params:{allowedValue: "annotation"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/objects.md:179",schemaPath:"AnnotationEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:180",schemaPath:"AnnotationEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data6 = data.text;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-rtm-2017-09/objects.md:181",schemaPath:"AnnotationEvent#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.recipients !== undefined){
let data7 = data.recipients;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:189",schemaPath:"AnnotationEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.annotation_type !== undefined){
let data8 = data.annotation_type;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/annotation_type",source:"documents/agent-rtm-2017-09/objects.md:183",schemaPath:"AnnotationEvent#/properties/annotation_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data9 = data.properties;
if(!(validate61(data9, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:169",schemaPath:"AnnotationEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:196",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:198",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:199",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:200",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:201",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:274",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.fields === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:206",schemaPath:"FilledFormEvent#/required",keyword:"required",params:{missingProperty: "fields"},message:"must have required property '"+"fields"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:196",schemaPath:"FilledFormEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-rtm-2017-09/objects.md:275",schemaPath:"FilledFormEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:198",schemaPath:"FilledFormEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:199",schemaPath:"FilledFormEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("filled_form" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:199",schemaPath:"FilledFormEvent#/properties/type/const",keyword:"const",params:{allowedValue: "filled_form"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/objects.md:200",schemaPath:"FilledFormEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:201",schemaPath:"FilledFormEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:274",schemaPath:"FilledFormEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate61(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
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
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/agent-rtm-2017-09/objects.md:208",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data9.name === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/agent-rtm-2017-09/objects.md:209",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data9.label === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/agent-rtm-2017-09/objects.md:210",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"}); errors++;
}
if(data9.required === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/agent-rtm-2017-09/objects.md:211",schemaPath:"FilledFormEvent#/properties/fields/items/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"}); errors++;
}
if(data9.type !== undefined){
let data10 = data9.type;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/type",source:"documents/agent-rtm-2017-09/objects.md:208",schemaPath:"FilledFormEvent#/properties/fields/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.name !== undefined){
let data11 = data9.name;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/name",source:"documents/agent-rtm-2017-09/objects.md:209",schemaPath:"FilledFormEvent#/properties/fields/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.label !== undefined){
let data12 = data9.label;
if(typeof data12 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/label",source:"documents/agent-rtm-2017-09/objects.md:210",schemaPath:"FilledFormEvent#/properties/fields/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.required !== undefined){
let data13 = data9.required;
if(typeof data13 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/required",source:"documents/agent-rtm-2017-09/objects.md:211",schemaPath:"FilledFormEvent#/properties/fields/items/properties/required/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data9.value !== undefined){
let data14 = data9.value;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/value",source:"documents/agent-rtm-2017-09/objects.md:212",schemaPath:"FilledFormEvent#/properties/fields/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
if(data16.label === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1,source:"documents/agent-rtm-2017-09/objects.md:227",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"}); errors++;
}
if(data16.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1,source:"documents/agent-rtm-2017-09/objects.md:228",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}); errors++;
}
if(data16.checked === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1,source:"documents/agent-rtm-2017-09/objects.md:229",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/items/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"}); errors++;
}
if(data16.label !== undefined){
let data17 = data16.label;
if(typeof data17 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1+"/label",source:"documents/agent-rtm-2017-09/objects.md:227",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data16.value !== undefined){
let data18 = data16.value;
if(typeof data18 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1+"/value",source:"documents/agent-rtm-2017-09/objects.md:228",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data16.checked !== undefined){
let data19 = data16.checked;
if(typeof data19 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1+"/checked",source:"documents/agent-rtm-2017-09/objects.md:229",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/items/properties/checked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options/" + i1,source:"documents/agent-rtm-2017-09/objects.md:226",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid4 = _errs32 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0+"/options",source:"documents/agent-rtm-2017-09/objects.md:226",schemaPath:"FilledFormEvent#/properties/fields/items/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields/" + i0,source:"documents/agent-rtm-2017-09/objects.md:206",schemaPath:"FilledFormEvent#/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs18 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/fields",source:"documents/agent-rtm-2017-09/objects.md:206",schemaPath:"FilledFormEvent#/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:193",schemaPath:"FilledFormEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:281",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:283",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:284",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:285",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:286",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:300",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.name === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:291",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"}); errors++;
}
if(data.url === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:292",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"}); errors++;
}
if(data.content_type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:293",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "content_type"},message:"must have required property '"+"content_type"+"'"}); errors++;
}
if(data.size === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:294",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"}); errors++;
}
if(data.width === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:295",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "width"},message:"must have required property '"+"width"+"'"}); errors++;
}
if(data.height === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:296",schemaPath:"FileEvent#/required",keyword:"required",params:{missingProperty: "height"},message:"must have required property '"+"height"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:281",schemaPath:"FileEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-rtm-2017-09/objects.md:302",schemaPath:"FileEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:283",schemaPath:"FileEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:284",schemaPath:"FileEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("file" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:284",schemaPath:"FileEvent#/properties/type/const",keyword:"const",params:{allowedValue: "file"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/objects.md:285",schemaPath:"FileEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:286",schemaPath:"FileEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:300",schemaPath:"FileEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate61(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data8 = data.name;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/name",source:"documents/agent-rtm-2017-09/objects.md:291",schemaPath:"FileEvent#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.url !== undefined){
let data9 = data.url;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/url",source:"documents/agent-rtm-2017-09/objects.md:292",schemaPath:"FileEvent#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.content_type !== undefined){
let data10 = data.content_type;
if(typeof data10 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/content_type",source:"documents/agent-rtm-2017-09/objects.md:293",schemaPath:"FileEvent#/properties/content_type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.size !== undefined){
let data11 = data.size;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
(vErrors ??= []).push({instancePath:instancePath+"/size",source:"documents/agent-rtm-2017-09/objects.md:294",schemaPath:"FileEvent#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.width !== undefined){
let data12 = data.width;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/width",source:"documents/agent-rtm-2017-09/objects.md:295",schemaPath:"FileEvent#/properties/width/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.height !== undefined){
let data13 = data.height;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
(vErrors ??= []).push({instancePath:instancePath+"/height",source:"documents/agent-rtm-2017-09/objects.md:296",schemaPath:"FileEvent#/properties/height/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:278",schemaPath:"FileEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:307",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:309",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:310",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:311",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:312",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,source:"corrections/agent-rtm-2017-09.yaml:25",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:325",schemaPath:"CustomEvent#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:307",schemaPath:"CustomEvent#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.custom_id !== undefined){
let data1 = data.custom_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/custom_id",source:"documents/agent-rtm-2017-09/objects.md:326",schemaPath:"CustomEvent#/properties/custom_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:309",schemaPath:"CustomEvent#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:310",schemaPath:"CustomEvent#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
if("custom" !== data3){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:310",schemaPath:"CustomEvent#/properties/type/const",keyword:"const",params:{allowedValue: "custom"},message:"must be equal to constant"}); errors++;
}
}
if(data.author_id !== undefined){
let data4 = data.author_id;
if(typeof data4 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/objects.md:311",schemaPath:"CustomEvent#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data5 = data.timestamp;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:312",schemaPath:"CustomEvent#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.recipients !== undefined){
let data6 = data.recipients;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:325",schemaPath:"CustomEvent#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data7 = data.properties;
if(!(validate61(data7, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:304",schemaPath:"CustomEvent#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate70.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
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
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var _valid5 = _errs36 === errors;
valid11 = _valid5;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:134",schemaPath:"Event#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"}); errors++;
}
if(data.type !== undefined){
let data6 = data.type;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/type",source:"documents/agent-rtm-2017-09/objects.md:134",schemaPath:"Event#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:134",schemaPath:"Event#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.license === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:45",schemaPath:"login.response#/required",keyword:"required",params:{missingProperty: "license"},message:"must have required property '"+"license"+"'"}); errors++;
}
if(data.my_profile === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:50",schemaPath:"login.response#/required",keyword:"required",params:{missingProperty: "my_profile"},message:"must have required property '"+"my_profile"+"'"}); errors++;
}
if(data.chats_summary === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:53",schemaPath:"login.response#/required",keyword:"required",params:{missingProperty: "chats_summary"},message:"must have required property '"+"chats_summary"+"'"}); errors++;
}
if(data.license !== undefined){
let data0 = data.license;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/license",source:"documents/agent-rtm-2017-09/client-server.md:46",schemaPath:"login.response#/properties/license/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.plan === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/license",source:"documents/agent-rtm-2017-09/client-server.md:47",schemaPath:"login.response#/properties/license/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'"}); errors++;
}
if(data0.expiration_timestamp === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/license",source:"documents/agent-rtm-2017-09/client-server.md:48",schemaPath:"login.response#/properties/license/required",keyword:"required",params:{missingProperty: "expiration_timestamp"},message:"must have required property '"+"expiration_timestamp"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/license/id",source:"documents/agent-rtm-2017-09/client-server.md:46",schemaPath:"login.response#/properties/license/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.plan !== undefined){
let data2 = data0.plan;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/license/plan",source:"documents/agent-rtm-2017-09/client-server.md:47",schemaPath:"login.response#/properties/license/properties/plan/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data0.expiration_timestamp !== undefined){
let data3 = data0.expiration_timestamp;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
(vErrors ??= []).push({instancePath:instancePath+"/license/expiration_timestamp",source:"documents/agent-rtm-2017-09/client-server.md:48",schemaPath:"login.response#/properties/license/properties/expiration_timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/license",source:"documents/agent-rtm-2017-09/client-server.md:45",schemaPath:"login.response#/properties/license/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data.my_profile !== undefined){
let data4 = data.my_profile;
if(!(validate45(data4, {instancePath:instancePath+"/my_profile",parentData:data,parentDataProperty:"my_profile",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.chats_summary !== undefined){
let data5 = data.chats_summary;
if(Array.isArray(data5)){
let valid3 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs12 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:55",schemaPath:"login.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data6.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:56",schemaPath:"login.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data6.last_thread_summary === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:59",schemaPath:"login.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "last_thread_summary"},message:"must have required property '"+"last_thread_summary"+"'"}); errors++;
}
if(data6.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:83",schemaPath:"login.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data6.scopes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:94",schemaPath:"login.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"}); errors++;
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/id",source:"documents/agent-rtm-2017-09/client-server.md:55",schemaPath:"login.response#/properties/chats_summary/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data6.users !== undefined){
let data8 = data6.users;
if(Array.isArray(data8)){
let valid6 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs18 = errors;
if(!(validate47(data9, {instancePath:instancePath+"/chats_summary/" + i0+"/users/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid5 = _errs18 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/users",source:"documents/agent-rtm-2017-09/client-server.md:56",schemaPath:"login.response#/properties/chats_summary/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data6.last_thread_summary !== undefined){
let data10 = data6.last_thread_summary;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:60",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data10.timestamp === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:61",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data10.user_ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:62",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/required",keyword:"required",params:{missingProperty: "user_ids"},message:"must have required property '"+"user_ids"+"'"}); errors++;
}
if(data10.last_event_per_type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:63",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/required",keyword:"required",params:{missingProperty: "last_event_per_type"},message:"must have required property '"+"last_event_per_type"+"'"}); errors++;
}
if(data10.order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:70",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data10.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:71",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data10.id !== undefined){
let data11 = data10.id;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/id",source:"documents/agent-rtm-2017-09/client-server.md:60",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data10.timestamp !== undefined){
let data12 = data10.timestamp;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/timestamp",source:"documents/agent-rtm-2017-09/client-server.md:61",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data10.user_ids !== undefined){
let data13 = data10.user_ids;
if(Array.isArray(data13)){
let valid9 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs27 = errors;
if(typeof data14 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/user_ids/" + i2,source:"documents/agent-rtm-2017-09/client-server.md:62",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid8 = _errs27 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/user_ids",source:"documents/agent-rtm-2017-09/client-server.md:62",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data10.last_event_per_type !== undefined){
let data15 = data10.last_event_per_type;
if(Array.isArray(data15)){
let valid11 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
const _errs31 = errors;
if(!(validate55(data16, {instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/last_event_per_type/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid10 = _errs31 === errors;
if(!valid10){
valid11 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/last_event_per_type",source:"documents/agent-rtm-2017-09/client-server.md:63",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/properties/last_event_per_type/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data10.order !== undefined){
let data17 = data10.order;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/order",source:"documents/agent-rtm-2017-09/client-server.md:70",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data10.properties !== undefined){
let data18 = data10.properties;
if(!(validate61(data18, {instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/properties",parentData:data10,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:59",schemaPath:"login.response#/properties/chats_summary/items/properties/last_thread_summary/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data6.properties !== undefined){
let data19 = data6.properties;
if(!(validate61(data19, {instancePath:instancePath+"/chats_summary/" + i0+"/properties",parentData:data6,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data6.scopes !== undefined){
let data20 = data6.scopes;
if(!(validate26(data20, {instancePath:instancePath+"/chats_summary/" + i0+"/scopes",parentData:data6,parentDataProperty:"scopes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:53",schemaPath:"login.response#/properties/chats_summary/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid2 = _errs12 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary",source:"documents/agent-rtm-2017-09/client-server.md:53",schemaPath:"login.response#/properties/chats_summary/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:8",schemaPath:"login.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate44.errors = vErrors;
return errors === 0;
}
export const getArchivesResponse: Validator = validate77;
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:15",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:16",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.active === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:17",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "active"},message:"must have required property '"+"active"+"'"}); errors++;
}
if(data.user_ids === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:18",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "user_ids"},message:"must have required property '"+"user_ids"+"'"}); errors++;
}
if(data.events === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:19",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "events"},message:"must have required property '"+"events"+"'"}); errors++;
}
if(data.order === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:22",schemaPath:"Thread#/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/id",source:"documents/agent-rtm-2017-09/objects.md:15",schemaPath:"Thread#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data1 = data.timestamp;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:16",schemaPath:"Thread#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.active !== undefined){
let data2 = data.active;
if(typeof data2 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/active",source:"documents/agent-rtm-2017-09/objects.md:17",schemaPath:"Thread#/properties/active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/user_ids/" + i0,source:"documents/agent-rtm-2017-09/objects.md:18",schemaPath:"Thread#/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid1 = _errs9 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/user_ids",source:"documents/agent-rtm-2017-09/objects.md:18",schemaPath:"Thread#/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
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
if(!(validate55(data6, {instancePath:instancePath+"/events/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid3 = _errs13 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/events",source:"documents/agent-rtm-2017-09/objects.md:19",schemaPath:"Thread#/properties/events/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.order !== undefined){
let data7 = data.order;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/order",source:"documents/agent-rtm-2017-09/objects.md:22",schemaPath:"Thread#/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.properties !== undefined){
let data8 = data.properties;
if(!(validate61(data8, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:12",schemaPath:"Thread#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chats === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:159",schemaPath:"get_archives.response#/required",keyword:"required",params:{missingProperty: "chats"},message:"must have required property '"+"chats"+"'"}); errors++;
}
if(data.pagination === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:172",schemaPath:"get_archives.response#/required",keyword:"required",params:{missingProperty: "pagination"},message:"must have required property '"+"pagination"+"'"}); errors++;
}
if(data.chats !== undefined){
let data0 = data.chats;
if(Array.isArray(data0)){
let valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.chat === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:161",schemaPath:"get_archives.response#/properties/chats/items/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data1.chat !== undefined){
let data2 = data1.chat;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:162",schemaPath:"get_archives.response#/properties/chats/items/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data2.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:163",schemaPath:"get_archives.response#/properties/chats/items/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data2.thread === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:166",schemaPath:"get_archives.response#/properties/chats/items/properties/chat/required",keyword:"required",params:{missingProperty: "thread"},message:"must have required property '"+"thread"+"'"}); errors++;
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0+"/chat/id",source:"documents/agent-rtm-2017-09/client-server.md:162",schemaPath:"get_archives.response#/properties/chats/items/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data2.users !== undefined){
let data4 = data2.users;
if(Array.isArray(data4)){
let valid6 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs11 = errors;
if(!(validate47(data5, {instancePath:instancePath+"/chats/" + i0+"/chat/users/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid5 = _errs11 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0+"/chat/users",source:"documents/agent-rtm-2017-09/client-server.md:163",schemaPath:"get_archives.response#/properties/chats/items/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data2.thread !== undefined){
let data6 = data2.thread;
if(!(validate79(data6, {instancePath:instancePath+"/chats/" + i0+"/chat/thread",parentData:data2,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:161",schemaPath:"get_archives.response#/properties/chats/items/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:159",schemaPath:"get_archives.response#/properties/chats/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats",source:"documents/agent-rtm-2017-09/client-server.md:159",schemaPath:"get_archives.response#/properties/chats/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data.pagination !== undefined){
let data7 = data.pagination;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.page === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/pagination",source:"documents/agent-rtm-2017-09/client-server.md:173",schemaPath:"get_archives.response#/properties/pagination/required",keyword:"required",params:{missingProperty: "page"},message:"must have required property '"+"page"+"'"}); errors++;
}
if(data7.total === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/pagination",source:"documents/agent-rtm-2017-09/client-server.md:174",schemaPath:"get_archives.response#/properties/pagination/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"}); errors++;
}
if(data7.page !== undefined){
let data8 = data7.page;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
(vErrors ??= []).push({instancePath:instancePath+"/pagination/page",source:"documents/agent-rtm-2017-09/client-server.md:173",schemaPath:"get_archives.response#/properties/pagination/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data7.total !== undefined){
let data9 = data7.total;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/pagination/total",source:"documents/agent-rtm-2017-09/client-server.md:174",schemaPath:"get_archives.response#/properties/pagination/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/pagination",source:"documents/agent-rtm-2017-09/client-server.md:172",schemaPath:"get_archives.response#/properties/pagination/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:111",schemaPath:"get_archives.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
export const getFilteredChatsResponse: Validator = validate83;
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chats_summary === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:213",schemaPath:"get_filtered_chats.response#/required",keyword:"required",params:{missingProperty: "chats_summary"},message:"must have required property '"+"chats_summary"+"'"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:215",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data1.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:216",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data1.last_thread_summary === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:219",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "last_thread_summary"},message:"must have required property '"+"last_thread_summary"+"'"}); errors++;
}
if(data1.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:243",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data1.scopes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:254",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"}); errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/id",source:"documents/agent-rtm-2017-09/client-server.md:215",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data1.users !== undefined){
let data3 = data1.users;
if(Array.isArray(data3)){
let valid5 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs9 = errors;
if(!(validate47(data4, {instancePath:instancePath+"/chats_summary/" + i0+"/users/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid4 = _errs9 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/users",source:"documents/agent-rtm-2017-09/client-server.md:216",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data1.last_thread_summary !== undefined){
let data5 = data1.last_thread_summary;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:220",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data5.timestamp === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:221",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data5.user_ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:222",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/required",keyword:"required",params:{missingProperty: "user_ids"},message:"must have required property '"+"user_ids"+"'"}); errors++;
}
if(data5.last_event_per_type === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:223",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/required",keyword:"required",params:{missingProperty: "last_event_per_type"},message:"must have required property '"+"last_event_per_type"+"'"}); errors++;
}
if(data5.order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:230",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data5.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:231",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/id",source:"documents/agent-rtm-2017-09/client-server.md:220",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data5.timestamp !== undefined){
let data7 = data5.timestamp;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/timestamp",source:"documents/agent-rtm-2017-09/client-server.md:221",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data5.user_ids !== undefined){
let data8 = data5.user_ids;
if(Array.isArray(data8)){
let valid8 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs18 = errors;
if(typeof data9 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/user_ids/" + i2,source:"documents/agent-rtm-2017-09/client-server.md:222",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/properties/user_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid7 = _errs18 === errors;
if(!valid7){
valid8 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/user_ids",source:"documents/agent-rtm-2017-09/client-server.md:222",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/properties/user_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data5.last_event_per_type !== undefined){
let data10 = data5.last_event_per_type;
if(Array.isArray(data10)){
let valid10 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs22 = errors;
if(!(validate55(data11, {instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/last_event_per_type/" + i3,parentData:data10,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid9 = _errs22 === errors;
if(!valid9){
valid10 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/last_event_per_type",source:"documents/agent-rtm-2017-09/client-server.md:223",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/properties/last_event_per_type/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data5.order !== undefined){
let data12 = data5.order;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/order",source:"documents/agent-rtm-2017-09/client-server.md:230",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data5.properties !== undefined){
let data13 = data5.properties;
if(!(validate61(data13, {instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary/properties",parentData:data5,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0+"/last_thread_summary",source:"documents/agent-rtm-2017-09/client-server.md:219",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/properties/last_thread_summary/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data1.properties !== undefined){
let data14 = data1.properties;
if(!(validate61(data14, {instancePath:instancePath+"/chats_summary/" + i0+"/properties",parentData:data1,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data1.scopes !== undefined){
let data15 = data1.scopes;
if(!(validate26(data15, {instancePath:instancePath+"/chats_summary/" + i0+"/scopes",parentData:data1,parentDataProperty:"scopes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary/" + i0,source:"documents/agent-rtm-2017-09/client-server.md:213",schemaPath:"get_filtered_chats.response#/properties/chats_summary/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid1 = _errs3 === errors;
if(!valid1){
valid2 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chats_summary",source:"documents/agent-rtm-2017-09/client-server.md:213",schemaPath:"get_filtered_chats.response#/properties/chats_summary/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:179",schemaPath:"get_filtered_chats.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
export const getChatThreadsResponse: Validator = validate89;
function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:283",schemaPath:"get_chat_threads.response#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:284",schemaPath:"get_chat_threads.response#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:285",schemaPath:"get_chat_threads.response#/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data0.threads_summary === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:291",schemaPath:"get_chat_threads.response#/properties/chat/required",keyword:"required",params:{missingProperty: "threads_summary"},message:"must have required property '"+"threads_summary"+"'"}); errors++;
}
if(data0.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"corrections/agent-rtm-2017-09.yaml:5",schemaPath:"get_chat_threads.response#/properties/chat/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data0.scopes === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:304",schemaPath:"get_chat_threads.response#/properties/chat/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/agent-rtm-2017-09/client-server.md:284",schemaPath:"get_chat_threads.response#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
if(!(validate47(data3, {instancePath:instancePath+"/chat/users/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/agent-rtm-2017-09/client-server.md:285",schemaPath:"get_chat_threads.response#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
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
if(!(validate79(data5, {instancePath:instancePath+"/chat/threads/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
if(!valid4){
valid5 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads",source:"documents/agent-rtm-2017-09/client-server.md:288",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads_summary/" + i2,source:"documents/agent-rtm-2017-09/client-server.md:293",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data7.order === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads_summary/" + i2,source:"documents/agent-rtm-2017-09/client-server.md:294",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads_summary/items/required",keyword:"required",params:{missingProperty: "order"},message:"must have required property '"+"order"+"'"}); errors++;
}
if(data7.thread_id !== undefined){
let data8 = data7.thread_id;
if(typeof data8 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads_summary/" + i2+"/thread_id",source:"documents/agent-rtm-2017-09/client-server.md:293",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads_summary/items/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data7.order !== undefined){
let data9 = data7.order;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads_summary/" + i2+"/order",source:"documents/agent-rtm-2017-09/client-server.md:294",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads_summary/items/properties/order/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads_summary/" + i2,source:"documents/agent-rtm-2017-09/client-server.md:291",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads_summary/items/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var valid6 = _errs13 === errors;
if(!valid6){
valid7 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/threads_summary",source:"documents/agent-rtm-2017-09/client-server.md:291",schemaPath:"get_chat_threads.response#/properties/chat/properties/threads_summary/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.properties !== undefined){
let data10 = data0.properties;
if(!(validate61(data10, {instancePath:instancePath+"/chat/properties",parentData:data0,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data0.scopes !== undefined){
let data11 = data0.scopes;
if(!(validate26(data11, {instancePath:instancePath+"/chat/scopes",parentData:data0,parentDataProperty:"scopes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:283",schemaPath:"get_chat_threads.response#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:262",schemaPath:"get_chat_threads.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
export const superviseChatResponse: Validator = validate94;
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:311",schemaPath:"supervise_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
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
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:390",schemaPath:"start_chat.response#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:391",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:392",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data0.thread === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:395",schemaPath:"start_chat.response#/properties/chat/required",keyword:"required",params:{missingProperty: "thread"},message:"must have required property '"+"thread"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/agent-rtm-2017-09/client-server.md:391",schemaPath:"start_chat.response#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
if(!(validate47(data3, {instancePath:instancePath+"/chat/users/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/agent-rtm-2017-09/client-server.md:392",schemaPath:"start_chat.response#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data0.thread !== undefined){
let data4 = data0.thread;
if(!(validate79(data4, {instancePath:instancePath+"/chat/thread",parentData:data0,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/client-server.md:390",schemaPath:"start_chat.response#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:342",schemaPath:"start_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate95.errors = vErrors;
return errors === 0;
}
export const joinChatResponse: Validator = validate98;
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:412",schemaPath:"join_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate98.errors = vErrors;
return errors === 0;
}
export const removeFromChatResponse: Validator = validate99;
function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:443",schemaPath:"remove_from_chat.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
export const sendEventResponse: Validator = validate100;
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:502",schemaPath:"send_event.response#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:503",schemaPath:"send_event.response#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.thread_id !== undefined){
let data0 = data.thread_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-rtm-2017-09/client-server.md:502",schemaPath:"send_event.response#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(!(validate55(data1, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:477",schemaPath:"send_event.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
export const sendBroadcastResponse: Validator = validate102;
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:519",schemaPath:"send_broadcast.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
export const markEventAsSeenResponse: Validator = validate103;
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:553",schemaPath:"mark_event_as_seen.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
export const sendTypingIndicatorResponse: Validator = validate104;
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:583",schemaPath:"send_typing_indicator.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
export const banCustomerResponse: Validator = validate105;
function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:615",schemaPath:"ban_customer.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
export const unbanCustomerResponse: Validator = validate106;
function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:649",schemaPath:"unban_customer.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
export const closeThreadResponse: Validator = validate107;
function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:678",schemaPath:"close_thread.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
export const updateChatScopesResponse: Validator = validate108;
function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:708",schemaPath:"update_chat_scopes.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate108.errors = vErrors;
return errors === 0;
}
export const updateAgentResponse: Validator = validate109;
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:745",schemaPath:"update_agent.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate109.errors = vErrors;
return errors === 0;
}
export const changePushNotificationsResponse: Validator = validate110;
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:776",schemaPath:"change_push_notifications.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
export const updateChatPropertiesResponse: Validator = validate111;
function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:813",schemaPath:"update_chat_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
export const updateChatThreadPropertiesResponse: Validator = validate112;
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:849",schemaPath:"update_chat_thread_properties.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate112.errors = vErrors;
return errors === 0;
}
export const updateLastSeenTimestampResponse: Validator = validate113;
function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:907",schemaPath:"update_last_seen_timestamp.response#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.timestamp !== undefined){
let data0 = data.timestamp;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/client-server.md:907",schemaPath:"update_last_seen_timestamp.response#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/client-server.md:887",schemaPath:"update_last_seen_timestamp.response#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
export const incomingChatThreadPush: Validator = validate114;
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat === undefined){
(vErrors ??= []).push({instancePath,source:"corrections/agent-rtm-2017-09.yaml:15",schemaPath:"incoming_chat_thread.push#/required",keyword:"required",params:{missingProperty: "chat"},message:"must have required property '"+"chat"+"'"}); errors++;
}
if(data.chat !== undefined){
let data0 = data.chat;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.id === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/server-client.md:23",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"}); errors++;
}
if(data0.users === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/server-client.md:24",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "users"},message:"must have required property '"+"users"+"'"}); errors++;
}
if(data0.properties === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/server-client.md:27",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data0.thread === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"documents/agent-rtm-2017-09/server-client.md:33",schemaPath:"incoming_chat_thread.push#/properties/chat/required",keyword:"required",params:{missingProperty: "thread"},message:"must have required property '"+"thread"+"'"}); errors++;
}
if(data0.id !== undefined){
let data1 = data0.id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/id",source:"documents/agent-rtm-2017-09/server-client.md:23",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
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
if(!(validate47(data3, {instancePath:instancePath+"/chat/users/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
valid3 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/users",source:"documents/agent-rtm-2017-09/server-client.md:24",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
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
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid0 = _errs16 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs18 = errors;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid0 = _errs18 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs20 = errors;
if(typeof data6 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid0 = _errs20 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const _errs22 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.value === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"}); errors++;
}
if(data6.value !== undefined){
let data7 = data6.value;
const _errs25 = errors;
let valid8 = false;
const _errs26 = errors;
if(typeof data7 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var _valid1 = _errs26 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs28 = errors;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/properties/value/anyOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
var _valid1 = _errs28 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs30 = errors;
if(typeof data7 !== "boolean"){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}); errors++;
}
var _valid1 = _errs30 === errors;
valid8 = valid8 || _valid1;
}
}
if(!valid8){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/objects.md:374",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
var _valid0 = _errs22 === errors;
valid6 = valid6 || _valid0;
}
}
}
if(!valid6){
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),source:"corrections/agent-rtm-2017-09.yaml:35",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"}); errors++;
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
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),source:"documents/agent-rtm-2017-09/server-client.md:27",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat/properties",source:"documents/agent-rtm-2017-09/server-client.md:27",schemaPath:"incoming_chat_thread.push#/properties/chat/properties/properties/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data0.thread !== undefined){
let data8 = data0.thread;
if(!(validate79(data8, {instancePath:instancePath+"/chat/thread",parentData:data0,parentDataProperty:"thread",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/chat",source:"corrections/agent-rtm-2017-09.yaml:15",schemaPath:"incoming_chat_thread.push#/properties/chat/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:12",schemaPath:"incoming_chat_thread.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
export const chatUsersUpdatedPush: Validator = validate117;
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:50",schemaPath:"chat_users_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.updated_users === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:45",schemaPath:"chat_users_updated.push#/required",keyword:"required",params:{missingProperty: "updated_users"},message:"must have required property '"+"updated_users"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/server-client.md:50",schemaPath:"chat_users_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.updated_users !== undefined){
let data1 = data.updated_users;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.customers === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/updated_users",source:"documents/agent-rtm-2017-09/server-client.md:52",schemaPath:"chat_users_updated.push#/properties/updated_users/required",keyword:"required",params:{missingProperty: "customers"},message:"must have required property '"+"customers"+"'"}); errors++;
}
if(data1.agents === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/updated_users",source:"documents/agent-rtm-2017-09/server-client.md:58",schemaPath:"chat_users_updated.push#/properties/updated_users/required",keyword:"required",params:{missingProperty: "agents"},message:"must have required property '"+"agents"+"'"}); errors++;
}
if(data1.supervisors === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/updated_users",source:"documents/agent-rtm-2017-09/server-client.md:64",schemaPath:"chat_users_updated.push#/properties/updated_users/required",keyword:"required",params:{missingProperty: "supervisors"},message:"must have required property '"+"supervisors"+"'"}); errors++;
}
if(data1.customers !== undefined){
let data2 = data1.customers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.added === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/customers",source:"documents/agent-rtm-2017-09/server-client.md:53",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/customers/required",keyword:"required",params:{missingProperty: "added"},message:"must have required property '"+"added"+"'"}); errors++;
}
if(data2.removed_ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/customers",source:"documents/agent-rtm-2017-09/server-client.md:56",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/customers/required",keyword:"required",params:{missingProperty: "removed_ids"},message:"must have required property '"+"removed_ids"+"'"}); errors++;
}
if(data2.added !== undefined){
let data3 = data2.added;
if(Array.isArray(data3)){
let valid4 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(!(validate48(data4, {instancePath:instancePath+"/updated_users/customers/added/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
valid4 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/customers/added",source:"documents/agent-rtm-2017-09/server-client.md:53",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/customers/properties/added/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data2.removed_ids !== undefined){
let data5 = data2.removed_ids;
if(Array.isArray(data5)){
let valid6 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
const _errs12 = errors;
if(typeof data6 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/customers/removed_ids/" + i1,source:"documents/agent-rtm-2017-09/server-client.md:62",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/customers/properties/removed_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid5 = _errs12 === errors;
if(!valid5){
valid6 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/customers/removed_ids",source:"documents/agent-rtm-2017-09/server-client.md:56",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/customers/properties/removed_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/customers",source:"documents/agent-rtm-2017-09/server-client.md:52",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/customers/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data1.agents !== undefined){
let data7 = data1.agents;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.added === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/agents",source:"documents/agent-rtm-2017-09/server-client.md:59",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/agents/required",keyword:"required",params:{missingProperty: "added"},message:"must have required property '"+"added"+"'"}); errors++;
}
if(data7.removed_ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/agents",source:"documents/agent-rtm-2017-09/server-client.md:62",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/agents/required",keyword:"required",params:{missingProperty: "removed_ids"},message:"must have required property '"+"removed_ids"+"'"}); errors++;
}
if(data7.added !== undefined){
let data8 = data7.added;
if(Array.isArray(data8)){
let valid9 = true;
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
let data9 = data8[i2];
const _errs18 = errors;
if(!(validate50(data9, {instancePath:instancePath+"/updated_users/agents/added/" + i2,parentData:data8,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
var valid8 = _errs18 === errors;
if(!valid8){
valid9 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/agents/added",source:"documents/agent-rtm-2017-09/server-client.md:59",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/agents/properties/added/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data7.removed_ids !== undefined){
let data10 = data7.removed_ids;
if(Array.isArray(data10)){
let valid11 = true;
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
let data11 = data10[i3];
const _errs21 = errors;
if(typeof data11 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/agents/removed_ids/" + i3,source:"documents/agent-rtm-2017-09/server-client.md:62",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/agents/properties/removed_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid10 = _errs21 === errors;
if(!valid10){
valid11 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/agents/removed_ids",source:"documents/agent-rtm-2017-09/server-client.md:62",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/agents/properties/removed_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/agents",source:"documents/agent-rtm-2017-09/server-client.md:58",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/agents/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
if(data1.supervisors !== undefined){
let data12 = data1.supervisors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.added === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/supervisors",source:"documents/agent-rtm-2017-09/server-client.md:65",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/supervisors/required",keyword:"required",params:{missingProperty: "added"},message:"must have required property '"+"added"+"'"}); errors++;
}
if(data12.removed_ids === undefined){
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/supervisors",source:"documents/agent-rtm-2017-09/server-client.md:68",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/supervisors/required",keyword:"required",params:{missingProperty: "removed_ids"},message:"must have required property '"+"removed_ids"+"'"}); errors++;
}
if(data12.added !== undefined){
let data13 = data12.added;
if(Array.isArray(data13)){
let valid14 = true;
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
let data14 = data13[i4];
const _errs27 = errors;
if(!(validate52(data14, {instancePath:instancePath+"/updated_users/supervisors/added/" + i4,parentData:data13,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
var valid13 = _errs27 === errors;
if(!valid13){
valid14 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/supervisors/added",source:"documents/agent-rtm-2017-09/server-client.md:65",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/supervisors/properties/added/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
if(data12.removed_ids !== undefined){
let data15 = data12.removed_ids;
if(Array.isArray(data15)){
let valid16 = true;
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
let data16 = data15[i5];
const _errs30 = errors;
if(typeof data16 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/supervisors/removed_ids/" + i5,source:"documents/agent-rtm-2017-09/server-client.md:68",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/supervisors/properties/removed_ids/items/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
var valid15 = _errs30 === errors;
if(!valid15){
valid16 = false;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/supervisors/removed_ids",source:"documents/agent-rtm-2017-09/server-client.md:68",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/supervisors/properties/removed_ids/type",keyword:"type",params:{type: "array"},message:"must be array"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_users/supervisors",source:"documents/agent-rtm-2017-09/server-client.md:64",schemaPath:"chat_users_updated.push#/properties/updated_users/properties/supervisors/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath:instancePath+"/updated_users",source:"documents/agent-rtm-2017-09/server-client.md:45",schemaPath:"chat_users_updated.push#/properties/updated_users/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:40",schemaPath:"chat_users_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate117.errors = vErrors;
return errors === 0;
}
export const incomingEventPush: Validator = validate121;
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:79",schemaPath:"incoming_event.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.event === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:80",schemaPath:"incoming_event.push#/required",keyword:"required",params:{missingProperty: "event"},message:"must have required property '"+"event"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/server-client.md:79",schemaPath:"incoming_event.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event !== undefined){
let data1 = data.event;
if(!(validate55(data1, {instancePath:instancePath+"/event",parentData:data,parentDataProperty:"event",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:74",schemaPath:"incoming_event.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate121.errors = vErrors;
return errors === 0;
}
export const incomingBroadcastPush: Validator = validate123;
function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:97",schemaPath:"incoming_broadcast.push#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.content === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:98",schemaPath:"incoming_broadcast.push#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"}); errors++;
}
if(data.author_id !== undefined){
let data0 = data.author_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/server-client.md:97",schemaPath:"incoming_broadcast.push#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:92",schemaPath:"incoming_broadcast.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
export const eventMarkedAsSeenPush: Validator = validate124;
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:118",schemaPath:"event_marked_as_seen.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.event_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:119",schemaPath:"event_marked_as_seen.push#/required",keyword:"required",params:{missingProperty: "event_id"},message:"must have required property '"+"event_id"+"'"}); errors++;
}
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:120",schemaPath:"event_marked_as_seen.push#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/server-client.md:118",schemaPath:"event_marked_as_seen.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.event_id !== undefined){
let data1 = data.event_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/event_id",source:"documents/agent-rtm-2017-09/server-client.md:119",schemaPath:"event_marked_as_seen.push#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/agent-rtm-2017-09/server-client.md:120",schemaPath:"event_marked_as_seen.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:113",schemaPath:"event_marked_as_seen.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
export const incomingTypingIndicatorPush: Validator = validate125;
function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:332",schemaPath:"TypingIndicator#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:333",schemaPath:"TypingIndicator#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:334",schemaPath:"TypingIndicator#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.author_id !== undefined){
let data0 = data.author_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/objects.md:332",schemaPath:"TypingIndicator#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.recipients !== undefined){
let data1 = data.recipients;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:333",schemaPath:"TypingIndicator#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:334",schemaPath:"TypingIndicator#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:329",schemaPath:"TypingIndicator#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:136",schemaPath:"incoming_typing_indicator.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.typing_indicator === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:137",schemaPath:"incoming_typing_indicator.push#/required",keyword:"required",params:{missingProperty: "typing_indicator"},message:"must have required property '"+"typing_indicator"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/server-client.md:136",schemaPath:"incoming_typing_indicator.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.typing_indicator !== undefined){
let data1 = data.typing_indicator;
if(!(validate126(data1, {instancePath:instancePath+"/typing_indicator",parentData:data,parentDataProperty:"typing_indicator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:131",schemaPath:"incoming_typing_indicator.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate125.errors = vErrors;
return errors === 0;
}
export const incomingSneakPeekPush: Validator = validate128;
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.author_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:341",schemaPath:"SneakPeek#/required",keyword:"required",params:{missingProperty: "author_id"},message:"must have required property '"+"author_id"+"'"}); errors++;
}
if(data.recipients === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:342",schemaPath:"SneakPeek#/required",keyword:"required",params:{missingProperty: "recipients"},message:"must have required property '"+"recipients"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:343",schemaPath:"SneakPeek#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.text === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:344",schemaPath:"SneakPeek#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"}); errors++;
}
if(data.author_id !== undefined){
let data0 = data.author_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/author_id",source:"documents/agent-rtm-2017-09/objects.md:341",schemaPath:"SneakPeek#/properties/author_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.recipients !== undefined){
let data1 = data.recipients;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/recipients",source:"documents/agent-rtm-2017-09/objects.md:342",schemaPath:"SneakPeek#/properties/recipients/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/objects.md:343",schemaPath:"SneakPeek#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/text",source:"documents/agent-rtm-2017-09/objects.md:344",schemaPath:"SneakPeek#/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:338",schemaPath:"SneakPeek#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:154",schemaPath:"incoming_sneak_peek.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.sneak_peek === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:155",schemaPath:"incoming_sneak_peek.push#/required",keyword:"required",params:{missingProperty: "sneak_peek"},message:"must have required property '"+"sneak_peek"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/server-client.md:154",schemaPath:"incoming_sneak_peek.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.sneak_peek !== undefined){
let data1 = data.sneak_peek;
if(!(validate129(data1, {instancePath:instancePath+"/sneak_peek",parentData:data,parentDataProperty:"sneak_peek",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:149",schemaPath:"incoming_sneak_peek.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate128.errors = vErrors;
return errors === 0;
}
export const customerBannedPush: Validator = validate131;
function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.days === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:354",schemaPath:"Ban#/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"}); errors++;
}
if(data.days !== undefined){
let data0 = data.days;
if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){
(vErrors ??= []).push({instancePath:instancePath+"/days",source:"documents/agent-rtm-2017-09/objects.md:354",schemaPath:"Ban#/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/objects.md:348",schemaPath:"Ban#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:172",schemaPath:"customer_banned.push#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.ban === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:173",schemaPath:"customer_banned.push#/required",keyword:"required",params:{missingProperty: "ban"},message:"must have required property '"+"ban"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/agent-rtm-2017-09/server-client.md:172",schemaPath:"customer_banned.push#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.ban !== undefined){
let data1 = data.ban;
if(!(validate132(data1, {instancePath:instancePath+"/ban",parentData:data,parentDataProperty:"ban",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:167",schemaPath:"customer_banned.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
export const customerUnbannedPush: Validator = validate134;
function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:190",schemaPath:"customer_unbanned.push#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"}); errors++;
}
if(data.customer_id !== undefined){
let data0 = data.customer_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/customer_id",source:"documents/agent-rtm-2017-09/server-client.md:190",schemaPath:"customer_unbanned.push#/properties/customer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:185",schemaPath:"customer_unbanned.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
export const threadClosedPush: Validator = validate135;
function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:204",schemaPath:"thread_closed.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:205",schemaPath:"thread_closed.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/server-client.md:204",schemaPath:"thread_closed.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-rtm-2017-09/server-client.md:205",schemaPath:"thread_closed.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.user_id !== undefined){
let data2 = data.user_id;
if(typeof data2 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/agent-rtm-2017-09/server-client.md:206",schemaPath:"thread_closed.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:199",schemaPath:"thread_closed.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
export const chatScopesUpdatedPush: Validator = validate136;
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:222",schemaPath:"chat_scopes_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.scopes_added === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:223",schemaPath:"chat_scopes_updated.push#/required",keyword:"required",params:{missingProperty: "scopes_added"},message:"must have required property '"+"scopes_added"+"'"}); errors++;
}
if(data.scopes_removed === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:224",schemaPath:"chat_scopes_updated.push#/required",keyword:"required",params:{missingProperty: "scopes_removed"},message:"must have required property '"+"scopes_removed"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/server-client.md:222",schemaPath:"chat_scopes_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.scopes_added !== undefined){
let data1 = data.scopes_added;
if(!(validate26(data1, {instancePath:instancePath+"/scopes_added",parentData:data,parentDataProperty:"scopes_added",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.scopes_removed !== undefined){
let data2 = data.scopes_removed;
if(!(validate26(data2, {instancePath:instancePath+"/scopes_removed",parentData:data,parentDataProperty:"scopes_removed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:217",schemaPath:"chat_scopes_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
export const customerUpdatedPush: Validator = validate139;
function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:244",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.customer === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:245",schemaPath:"customer_updated.push#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/server-client.md:244",schemaPath:"customer_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.customer !== undefined){
let data1 = data.customer;
if(!(validate48(data1, {instancePath:instancePath+"/customer",parentData:data,parentDataProperty:"customer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:239",schemaPath:"customer_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate139.errors = vErrors;
return errors === 0;
}
export const agentUpdatedPush: Validator = validate141;
function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.agent_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:262",schemaPath:"agent_updated.push#/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"}); errors++;
}
if(data.routing_status === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:263",schemaPath:"agent_updated.push#/required",keyword:"required",params:{missingProperty: "routing_status"},message:"must have required property '"+"routing_status"+"'"}); errors++;
}
if(data.agent_id !== undefined){
let data0 = data.agent_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/agent_id",source:"documents/agent-rtm-2017-09/server-client.md:262",schemaPath:"agent_updated.push#/properties/agent_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.routing_status !== undefined){
let data1 = data.routing_status;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/routing_status",source:"documents/agent-rtm-2017-09/server-client.md:263",schemaPath:"agent_updated.push#/properties/routing_status/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:257",schemaPath:"agent_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
export const agentDisconnectedPush: Validator = validate142;
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reason === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:278",schemaPath:"agent_disconnected.push#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"}); errors++;
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/reason",source:"documents/agent-rtm-2017-09/server-client.md:278",schemaPath:"agent_disconnected.push#/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:273",schemaPath:"agent_disconnected.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate142.errors = vErrors;
return errors === 0;
}
export const chatPropertiesUpdatedPush: Validator = validate143;
function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:298",schemaPath:"chat_properties_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:299",schemaPath:"chat_properties_updated.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/server-client.md:298",schemaPath:"chat_properties_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data1 = data.properties;
if(!(validate61(data1, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:293",schemaPath:"chat_properties_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate143.errors = vErrors;
return errors === 0;
}
export const chatThreadPropertiesUpdatedPush: Validator = validate145;
function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:324",schemaPath:"chat_thread_properties_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.thread_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:325",schemaPath:"chat_thread_properties_updated.push#/required",keyword:"required",params:{missingProperty: "thread_id"},message:"must have required property '"+"thread_id"+"'"}); errors++;
}
if(data.properties === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:326",schemaPath:"chat_thread_properties_updated.push#/required",keyword:"required",params:{missingProperty: "properties"},message:"must have required property '"+"properties"+"'"}); errors++;
}
if(data.chat_id !== undefined){
let data0 = data.chat_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/server-client.md:324",schemaPath:"chat_thread_properties_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.thread_id !== undefined){
let data1 = data.thread_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/thread_id",source:"documents/agent-rtm-2017-09/server-client.md:325",schemaPath:"chat_thread_properties_updated.push#/properties/thread_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.properties !== undefined){
let data2 = data.properties;
if(!(validate61(data2, {instancePath:instancePath+"/properties",parentData:data,parentDataProperty:"properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:319",schemaPath:"chat_thread_properties_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate145.errors = vErrors;
return errors === 0;
}
export const lastSeenTimestampUpdatedPush: Validator = validate147;
function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.user_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:352",schemaPath:"last_seen_timestamp_updated.push#/required",keyword:"required",params:{missingProperty: "user_id"},message:"must have required property '"+"user_id"+"'"}); errors++;
}
if(data.chat_id === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:353",schemaPath:"last_seen_timestamp_updated.push#/required",keyword:"required",params:{missingProperty: "chat_id"},message:"must have required property '"+"chat_id"+"'"}); errors++;
}
if(data.timestamp === undefined){
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:354",schemaPath:"last_seen_timestamp_updated.push#/required",keyword:"required",params:{missingProperty: "timestamp"},message:"must have required property '"+"timestamp"+"'"}); errors++;
}
if(data.user_id !== undefined){
let data0 = data.user_id;
if(typeof data0 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/user_id",source:"documents/agent-rtm-2017-09/server-client.md:352",schemaPath:"last_seen_timestamp_updated.push#/properties/user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.chat_id !== undefined){
let data1 = data.chat_id;
if(typeof data1 !== "string"){
(vErrors ??= []).push({instancePath:instancePath+"/chat_id",source:"documents/agent-rtm-2017-09/server-client.md:353",schemaPath:"last_seen_timestamp_updated.push#/properties/chat_id/type",keyword:"type",params:{type: "string"},message:"must be string"}); errors++;
}
}
if(data.timestamp !== undefined){
let data2 = data.timestamp;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
(vErrors ??= []).push({instancePath:instancePath+"/timestamp",source:"documents/agent-rtm-2017-09/server-client.md:354",schemaPath:"last_seen_timestamp_updated.push#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}); errors++;
}
}
}
else {
(vErrors ??= []).push({instancePath,source:"documents/agent-rtm-2017-09/server-client.md:347",schemaPath:"last_seen_timestamp_updated.push#/type",keyword:"type",params:{type: "object"},message:"must be object"}); errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

/** By name on the wire; other names, `constructor` among them, give `undefined`. */
export const requests: Validators<keyof Actions> = {
  __proto__: null,
  login: loginRequest,
  get_archives: getArchivesRequest,
  get_filtered_chats: getFilteredChatsRequest,
  get_chat_threads: getChatThreadsRequest,
  supervise_chat: superviseChatRequest,
  start_chat: startChatRequest,
  join_chat: joinChatRequest,
  remove_from_chat: removeFromChatRequest,
  send_event: sendEventRequest,
  send_broadcast: sendBroadcastRequest,
  mark_event_as_seen: markEventAsSeenRequest,
  send_typing_indicator: sendTypingIndicatorRequest,
  ban_customer: banCustomerRequest,
  unban_customer: unbanCustomerRequest,
  close_thread: closeThreadRequest,
  update_chat_scopes: updateChatScopesRequest,
  update_agent: updateAgentRequest,
  change_push_notifications: changePushNotificationsRequest,
  update_chat_properties: updateChatPropertiesRequest,
  update_chat_thread_properties: updateChatThreadPropertiesRequest,
  update_last_seen_timestamp: updateLastSeenTimestampRequest,
};
/** By name on the wire; other names, `constructor` among them, give `undefined`. */
export const responses: Validators<keyof Actions> = {
  __proto__: null,
  login: loginResponse,
  get_archives: getArchivesResponse,
  get_filtered_chats: getFilteredChatsResponse,
  get_chat_threads: getChatThreadsResponse,
  supervise_chat: superviseChatResponse,
  start_chat: startChatResponse,
  join_chat: joinChatResponse,
  remove_from_chat: removeFromChatResponse,
  send_event: sendEventResponse,
  send_broadcast: sendBroadcastResponse,
  mark_event_as_seen: markEventAsSeenResponse,
  send_typing_indicator: sendTypingIndicatorResponse,
  ban_customer: banCustomerResponse,
  unban_customer: unbanCustomerResponse,
  close_thread: closeThreadResponse,
  update_chat_scopes: updateChatScopesResponse,
  update_agent: updateAgentResponse,
  change_push_notifications: changePushNotificationsResponse,
  update_chat_properties: updateChatPropertiesResponse,
  update_chat_thread_properties: updateChatThreadPropertiesResponse,
  update_last_seen_timestamp: updateLastSeenTimestampResponse,
};
/** By name on the wire; other names, `constructor` among them, give `undefined`. */
export const pushes: Validators<keyof Pushes> = {
  __proto__: null,
  incoming_chat_thread: incomingChatThreadPush,
  chat_users_updated: chatUsersUpdatedPush,
  incoming_event: incomingEventPush,
  incoming_broadcast: incomingBroadcastPush,
  event_marked_as_seen: eventMarkedAsSeenPush,
  incoming_typing_indicator: incomingTypingIndicatorPush,
  incoming_sneak_peek: incomingSneakPeekPush,
  customer_banned: customerBannedPush,
  customer_unbanned: customerUnbannedPush,
  thread_closed: threadClosedPush,
  chat_scopes_updated: chatScopesUpdatedPush,
  customer_updated: customerUpdatedPush,
  agent_updated: agentUpdatedPush,
  agent_disconnected: agentDisconnectedPush,
  chat_properties_updated: chatPropertiesUpdatedPush,
  chat_thread_properties_updated: chatThreadPropertiesUpdatedPush,
  last_seen_timestamp_updated: lastSeenTimestampUpdatedPush,
};
/** All of them as the option `validators` of a client; `validatorsOf` makes one of some of them. */
export const validators = /* @__PURE__ */ validatorsOf({ requests, responses, pushes });
export { DriftError, validatorsOf } from "../runtime/drift.js";
export type { Drift } from "../runtime/validation.js";
