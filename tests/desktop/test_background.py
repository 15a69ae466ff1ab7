"""A long call is heard in the window's thread."""

from threading import get_ident

from desktop.background import Background


def test_the_result_is_heard_in_the_thread_that_asked(qtbot):
    heard = []
    work = Background(
        get_ident,
        ended=lambda result: heard.append((result, get_ident())),
        failed=heard.append,
        expected=(OSError,),
    )

    qtbot.waitUntil(lambda: bool(heard))

    worker, listener = heard[0]
    assert worker != listener == get_ident()
    del work


def test_an_expected_error_is_told(qtbot):
    def fail():
        raise FileNotFoundError("gone")

    heard = []
    work = Background(fail, ended=heard.append, failed=heard.append, expected=(OSError,))

    qtbot.waitUntil(lambda: bool(heard))

    assert isinstance(heard[0], FileNotFoundError)
    del work


def test_an_unforeseen_error_is_raised_in_the_thread_that_asked(qtbot):
    heard = []

    with qtbot.captureExceptions() as raised:
        work = Background(
            lambda: 1 // 0, ended=heard.append, failed=heard.append, expected=(OSError,)
        )
        qtbot.waitUntil(lambda: bool(raised))

    assert raised[0][0] is ZeroDivisionError
    assert not heard
    del work
