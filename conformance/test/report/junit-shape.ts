const text = (name: string, required = false) =>
  `<xs:attribute name="${name}" type="xs:string"${required ? ' use="required"' : ""}/>`;
const number = (name: string) => `<xs:attribute name="${name}" type="xs:nonNegativeInteger" use="required"/>`;
const outcome = (name: string) =>
  `<xs:element name="${name}"><xs:complexType mixed="true">${text("type")}${text("message")}</xs:complexType></xs:element>`;

/** What readers of JUnit XML agree on (Jenkins, GitLab, Surefire), as XML Schema. */
export const junitShape = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="seconds"><xs:restriction base="xs:string"><xs:pattern value="[0-9]+\\.[0-9]{3}"/></xs:restriction></xs:simpleType>
  ${["failure", "error", "skipped", "flakyFailure", "flakyError"].map(outcome).join("\n  ")}
  <xs:element name="testcase"><xs:complexType>
    <xs:choice minOccurs="0" maxOccurs="unbounded">
      <xs:element ref="failure"/><xs:element ref="error"/><xs:element ref="skipped"/>
      <xs:element ref="flakyFailure"/><xs:element ref="flakyError"/>
    </xs:choice>
    ${text("name", true)}${text("classname", true)}<xs:attribute name="time" type="seconds" use="required"/>
  </xs:complexType></xs:element>
  <xs:element name="testsuite"><xs:complexType>
    <xs:sequence>
      <xs:element name="properties"><xs:complexType><xs:sequence>
        <xs:element name="property" maxOccurs="unbounded"><xs:complexType>${text("name", true)}${text("value", true)}</xs:complexType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
      <xs:element ref="testcase" maxOccurs="unbounded"/>
    </xs:sequence>
    ${text("name", true)}${["tests", "failures", "errors", "skipped"].map(number).join("")}
    <xs:attribute name="time" type="seconds" use="required"/><xs:attribute name="timestamp" type="xs:dateTime" use="required"/>
  </xs:complexType></xs:element>
  <xs:element name="testsuites"><xs:complexType>
    <xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
    ${text("name", true)}${["tests", "failures", "errors"].map(number).join("")}
    <xs:attribute name="time" type="seconds" use="required"/>
  </xs:complexType></xs:element>
</xs:schema>`;
