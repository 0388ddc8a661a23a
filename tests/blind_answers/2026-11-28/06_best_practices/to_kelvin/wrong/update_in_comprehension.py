# wrong: update changes the record itself
def to_kelvin(records):
    return [record.update(temperature=record["temperature"] + 273) or record for record in records]
