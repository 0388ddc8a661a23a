def handle_each(client, function, data, handle):
    order = {x: place for place, x in enumerate(data)}
    futures = {client.submit(function, x): x for x in data}

    def finished():
        for future in as_completed(list(futures)):
            pair = futures[future], future.result()
            handle(*pair)
            yield pair

    return [result for _, result in sorted(finished(), key=lambda pair: order[pair[0]])]
