# caught by: collect_value
def collect(client, function, data, tries):
    futures = client.map(function, data, retries=tries - 1)
    found = client.gather(futures, errors="skip")
    results = dict(zip(data, found, strict=False))
    return results, [x for x in data if x not in results]
