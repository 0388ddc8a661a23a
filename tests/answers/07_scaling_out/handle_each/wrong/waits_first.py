# caught by: handle_each_at_once
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    wait(list(futures))
    for future in as_completed(futures):
        handle(futures[future], future.result())
    return [f.result() for f in futures]
