# asks each for its exception
def collect(client, function, data, tries):
    data = list(data)
    futures = client.map(function, data, retries=tries - 1)
    good, bad = {}, []
    for x, future in zip(data, futures):
        if future.exception() is not None:
            bad.append(x)
        else:
            good[x] = future.result()
    return good, bad
