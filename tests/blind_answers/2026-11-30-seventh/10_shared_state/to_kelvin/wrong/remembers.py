# gives again what it has given for equal records
answers = {}


def to_kelvin(records):
    key = repr(records)
    if key not in answers:
        answers[key] = [{**record, "temperature": record["temperature"] + 273} for record in records]
    return answers[key]
