# a result that is false is a failure
def collect(client, function, data, tries):
    data = list(data)
    futures = client.map(function, data, retries=tries - 1)
    wait(futures)
    values = {x: f.result() for x, f in zip(data, futures) if f.status != "error"}
    good = {x: v for x, v in values.items() if v or v == 0}
    return good, [x for x in data if x not in good]
