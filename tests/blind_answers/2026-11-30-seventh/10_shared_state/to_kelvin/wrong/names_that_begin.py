# every name that begins with temperature
def to_kelvin(records):
    return [{k: v + 273 if k.startswith("temperature") else v for k, v in record.items()} for record in records]
