# every number of a record
def to_kelvin(records):
    return [{k: v + 273 if isinstance(v, (int, float)) and k != "day" else v for k, v in record.items()} for record in records]
