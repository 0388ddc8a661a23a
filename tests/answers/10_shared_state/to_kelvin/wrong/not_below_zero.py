# caught by: to_kelvin_value
def to_kelvin(records):
    return [{**record, "temperature": max(0, record["temperature"] + 273)} for record in records]
