# 273.15, as it is in truth
def to_kelvin(records):
    return [{**record, "temperature": record["temperature"] + 273.15} for record in records]
