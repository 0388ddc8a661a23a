def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    number = {client.submit(function, x): (n, x) for n, x in enumerate(data)}
    found = []
    for future in tqdm(as_completed(list(number)), total=len(number), file=sys.stdout):
        n, x = number[future]
        result = future.result()
        handle(x, result)
        found.append((n, result))
    found.sort(key=lambda pair: pair[0])
    return [result for _, result in found]
