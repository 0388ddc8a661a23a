# batches of what is done
def handle_each(client, function, data, handle):
    xs = {f: x for x, f in ((x, client.submit(function, x)) for x in data)}
    found = {}
    for batch in as_completed(xs).batches():
        for future in batch:
            x = xs[future]
            found[x] = future.result()
            handle(x, found[x])
    return [found[x] for x in data]
