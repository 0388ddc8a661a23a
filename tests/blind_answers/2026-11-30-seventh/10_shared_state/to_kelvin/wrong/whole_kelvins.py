# rounds
def to_kelvin(records):
    return [{**record, "temperature": round(record["temperature"] + 273)} for record in records]
