# caught by: handle_each_at_once
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    done = [(futures[f], f.result()) for f in as_completed(futures)]
    for x, result in done:
        handle(x, result)
    return [dict(done)[x] for x in data]
