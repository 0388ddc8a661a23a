def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    for future in tqdm(as_completed(futures), total=len(data), file=sys.stdout):
        handle(futures[future], future.result())
    return [future.result() for future in futures]
