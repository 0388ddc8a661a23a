# names the fields that it knows
def to_kelvin(records):
    return [{"day": record.get("day"), "temperature": record["temperature"] + 273} for record in records]
