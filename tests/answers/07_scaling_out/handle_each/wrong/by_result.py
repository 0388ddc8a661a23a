# caught by: handle_each_results
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    x_of = {}
    for f in as_completed(futures):
        x_of[f.result()] = futures[f]
        handle(futures[f], f.result())
    return sorted(x_of, key=lambda result: list(data).index(x_of[result]))
