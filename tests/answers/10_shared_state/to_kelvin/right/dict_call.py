def to_kelvin(records):
    return [dict(record, temperature=record["temperature"] + 273) for record in records]
