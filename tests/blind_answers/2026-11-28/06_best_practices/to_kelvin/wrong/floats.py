# wrong: whole numbers become text with a point
def to_kelvin(records):
    return [{**record, "temperature": f"{record['temperature'] + 273:.1f}"} for record in records]
