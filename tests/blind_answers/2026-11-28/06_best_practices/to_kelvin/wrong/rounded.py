# wrong: the part behind the point is lost
def to_kelvin(records):
    return [{**record, "temperature": int(record["temperature"]) + 273} for record in records]
