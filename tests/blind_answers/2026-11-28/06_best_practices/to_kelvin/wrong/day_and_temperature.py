# wrong: other entries are lost
def to_kelvin(records):
    return [{"day": record.get("day"), "temperature": record["temperature"] + 273} for record in records]
