# a set
def collect(client, function, data, tries):
    data = list(data)
    futures = client.map(function, data, retries=tries - 1)
    wait(futures)
    good = {x: f.result() for x, f in zip(data, futures) if f.status != "error"}
    return good, {x for x in data if x not in good}
