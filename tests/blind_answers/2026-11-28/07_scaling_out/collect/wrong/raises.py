# wrong: the first error comes out
def collect(client, function, data, tries):
    futures = client.map(function, data, retries=tries - 1)
    results = dict(zip(data, client.gather(futures)))
    return results, [x for x in data if x not in results]
