def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures = []
    names = {}
    for x in data:
        f = client.submit(function, x)
        futures.append(f)
        names[f] = x
    for f in tqdm(as_completed(futures), total=len(futures), file=sys.stdout):
        handle(names[f], f.result())
    return [f.result() for f in futures]
