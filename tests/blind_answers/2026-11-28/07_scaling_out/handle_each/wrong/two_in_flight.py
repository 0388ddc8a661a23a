# wrong: sends two, and the next when one is done
def handle_each(client, function, data, handle):
    rest = list(data)
    x_of, results = {}, {}

    def send():
        x = rest.pop(0)
        future = client.submit(function, x)
        x_of[future] = x
        return future

    waiting = as_completed([send() for _ in range(min(2, len(rest)))])
    for future in waiting:
        results[x_of[future]] = future.result()
        handle(x_of[future], future.result())
        if rest:
            waiting.add(send())
    return [results[x] for x in data]
