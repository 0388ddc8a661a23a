# wrong: numbers and no records
def to_kelvin(records):
    return [record["temperature"] + 273 for record in records]
