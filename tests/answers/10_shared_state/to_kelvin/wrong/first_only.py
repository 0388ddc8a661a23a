# caught by: to_kelvin_value
def to_kelvin(records):
    for record in records:
        return [{**record, "temperature": record["temperature"] + 273}]
