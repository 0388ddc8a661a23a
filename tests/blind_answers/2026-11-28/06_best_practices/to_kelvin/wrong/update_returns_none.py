# wrong: a list of None
def to_kelvin(records):
    return [dict(record).update(temperature=record["temperature"] + 273) for record in records]
