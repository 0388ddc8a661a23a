# caught by: to_kelvin_value
def to_kelvin(records):
    return [{"temperature": record["temperature"] + 273} for record in records]
