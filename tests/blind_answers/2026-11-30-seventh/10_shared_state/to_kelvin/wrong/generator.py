# a generator
def to_kelvin(records):
    return ({**record, "temperature": record["temperature"] + 273} for record in records)
