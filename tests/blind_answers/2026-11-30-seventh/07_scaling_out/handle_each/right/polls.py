# looks again and again who is done
def handle_each(client, function, data, handle):
    pending = {x: client.submit(function, x) for x in data}
    results = {}
    while pending:
        for x in [x for x, future in pending.items() if future.done()]:
            results[x] = pending.pop(x).result()
            handle(x, results[x])
        sleep(0.01)
    return [results[x] for x in data]
