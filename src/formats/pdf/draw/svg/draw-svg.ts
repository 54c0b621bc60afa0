import type { Picture } from '../../content/picture.js'
import type { DrawState } from '../state.js'

export function drawSvg(_state: DrawState, _picture: Picture, _at: object): void {}
