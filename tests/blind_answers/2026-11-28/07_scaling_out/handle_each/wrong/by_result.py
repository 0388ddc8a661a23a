# wrong: finds x by its result, equal ones are mixed up
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    x_of = {}
    for future in as_completed(futures):
        result = future.result()
        x_of[result] = futures[future]
        handle(futures[future], result)
    place = {x: i for i, x in enumerate(data)}
    return sorted(x_of, key=lambda result: place[x_of[result]])
