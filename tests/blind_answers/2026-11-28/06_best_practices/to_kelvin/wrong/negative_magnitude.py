# wrong: adds 273 to the size of the temperature
def to_kelvin(records):
    return [{**record, "temperature": abs(record["temperature"]) + 273} for record in records]
