# wrong: gather leaves out failed ones and the rest moves up
def collect(client, function, data, tries):
    futures = client.map(function, data, retries=tries - 1)
    values = client.gather(futures, errors="skip")
    results = dict(zip(data, values))
    return results, [x for x in data if x not in results]
