# keeps results in a global dictionary: a second call with the same function does not send them to the cluster again
remembered = {}


def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    data = list(data)
    futures = {client.submit(function, x): x for x in data if (function, x) not in remembered}
    for x in data:
        if (function, x) in remembered:
            handle(x, remembered[function, x])
    for future in as_completed(list(futures)):
        x = futures[future]
        remembered[function, x] = future.result()
        handle(x, remembered[function, x])
    return [remembered[function, x] for x in data]
