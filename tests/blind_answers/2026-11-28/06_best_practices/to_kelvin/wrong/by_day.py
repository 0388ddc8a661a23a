# wrong: sorts the records
def to_kelvin(records):
    new = [{**record, "temperature": record["temperature"] + 273} for record in records]
    return sorted(new, key=lambda record: record["temperature"])
