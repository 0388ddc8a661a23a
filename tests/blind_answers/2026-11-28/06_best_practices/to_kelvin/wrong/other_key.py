# wrong: adds an entry, temperature stays
def to_kelvin(records):
    return [{**record, "kelvin": record["temperature"] + 273} for record in records]
