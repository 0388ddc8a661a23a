# sorts by place at the end
def handle_each(client, function, data, handle):
    numbered = {client.submit(function, x): (n, x) for n, x in enumerate(data)}
    done = []
    for future in as_completed(list(numbered)):
        n, x = numbered[future]
        value = future.result()
        handle(x, value)
        done.append((n, value))
    done.sort(key=lambda pair: pair[0])
    return [value for _, value in done]
