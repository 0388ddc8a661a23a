# the temperature and nothing else
def to_kelvin(records):
    return [{"temperature": record["temperature"] + 273} for record in records]
