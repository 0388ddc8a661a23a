# caught by: to_kelvin_value
def to_kelvin(records):
    return [{**record, "temperature": record["temperature"] - 273} for record in records]
