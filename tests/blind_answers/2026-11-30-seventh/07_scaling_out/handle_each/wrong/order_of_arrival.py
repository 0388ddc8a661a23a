# the list in the order of arrival
def handle_each(client, function, data, handle):
    xs = {client.submit(function, x): x for x in data}
    results = []
    for future in as_completed(xs):
        results.append(future.result())
        handle(xs[future], results[-1])
    return results
