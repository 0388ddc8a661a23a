def collect(client, function, data, tries):
    x_of = {client.submit(function, x, retries=tries - 1): x for x in data}
    results = {}
    for future in as_completed(list(x_of)):
        if future.exception() is None:
            results[x_of[future]] = future.result()
    return results, [x for x in data if x not in results]
