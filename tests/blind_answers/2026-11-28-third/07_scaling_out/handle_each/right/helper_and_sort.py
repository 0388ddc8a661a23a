def place(pair):
    return pair[0]


def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = {client.submit(function, x): (n, x) for n, x in enumerate(data)}
    numbered = []
    for future in as_completed(list(futures)):
        n, x = futures[future]
        value = future.result()
        numbered.append((n, value))
        handle(x, value)
    numbered.sort(key=place)
    return [value for _, value in numbered]
