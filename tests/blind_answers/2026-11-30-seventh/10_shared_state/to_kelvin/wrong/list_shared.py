# the list itself, filled with new ones
def to_kelvin(records):
    records[:] = [{**record, "temperature": record["temperature"] + 273} for record in records]
    return records
