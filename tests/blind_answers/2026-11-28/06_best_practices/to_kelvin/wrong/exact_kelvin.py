# wrong: higher by 273.15
def to_kelvin(records):
    return [{**record, "temperature": record["temperature"] + 273.15} for record in records]
