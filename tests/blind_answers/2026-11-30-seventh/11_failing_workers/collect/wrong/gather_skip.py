# pairs what is left with data from the front
def collect(client, function, data, tries):
    futures = client.map(function, list(data), retries=tries - 1)
    values = client.gather(futures, errors="skip")
    results = dict(zip(data, values))
    return results, [x for x in data if x not in results]
